using System.Diagnostics.Metrics;
using Ccar.Messaging.Hosting;
using Ccar.Messaging.Query.RetrieveAttributes;

namespace Ccar.Messaging.Services.Tests.Query.RetrieveAttributes.Model;

public sealed class When_agreement_is_counted : IDisposable
{
    private const string Known = "Assets in 2023Q4, run001";
    private const string Unknown = "Assets of fix inc fin in 2023Q4, run001";

    private readonly CcarTelemetry _telemetry = new();
    private readonly MeterListener _listener = new();
    private readonly List<object?> _counted = [];

    public When_agreement_is_counted()
    {
        _listener.EnableMeasurementEvents(_telemetry.ReadingsCompared);
        _listener.SetMeasurementEventCallback<long>((_, _, tags, _) => _counted.AddRange(tags.ToArray().Where(t => t.Key == CcarTelemetry.AgreementTag).Select(t => t.Value)));
        _listener.Start();
    }

    public void Dispose()
    {
        _listener.Dispose();
        _telemetry.Dispose();
    }

    [Theory]
    [InlineData("same", Known, "run001")]
    [InlineData("different", Known, "run002")]
    [InlineData("rules_only", "TRUNCATE TABLE bs_consolidated", "run001")]
    [InlineData("rules_only", "Compare assets in 2023Q4 between internal baseline and supervisory baseline, run001", "run001")]
    [InlineData("neither", Unknown, "run002")]
    public async Task A_model_that_reads_every_question_is_held_against_the_rules(string agreement, string question, string run)
    {
        var model = new ModelReader(ScriptedModel.Saying(ModelAsking.Answer(runs: $"[\"{run}\"]")));

        await AskAsync(new BedrockAttributeRetriever(model, _telemetry), question);

        Assert.Equal([agreement], _counted);
    }

    [Theory]
    [InlineData("rules_only", Known, "run001")]
    [InlineData("rules_only", "TRUNCATE TABLE bs_consolidated", "run001")]
    [InlineData("rules_only", "Assets of fix inc fin in 2023Q4, run009", "run009")]
    [InlineData("model_only", Unknown, "run001")]
    [InlineData("neither", Unknown, "run002")]
    public async Task A_model_that_reads_what_the_rules_leave_is_counted_beside_them(string agreement, string question, string run)
    {
        const string Filters = """{"period_id": "2023Q4", "level_2": "U10000000", "business": "FIXED INCOME FINANCING"}""";
        var model = new ModelReader(ScriptedModel.Saying(ModelAsking.Answer(Filters, runs: $"[\"{run}\"]")));

        await AskAsync(new HybridAttributeRetriever(model, _telemetry), question);

        Assert.Equal([agreement], _counted);
    }

    [Fact]
    public async Task A_model_out_of_reach_has_read_nothing()
    {
        await AskAsync(new HybridAttributeRetriever(new ModelReader(ScriptedModel.Silent(ModelTrouble.Busy)), _telemetry), Unknown);

        Assert.Equal(["rules_only"], _counted);
    }

    private static Task<Retrieval> AskAsync(IAttributeRetriever retriever, string question) =>
        retriever.RetrieveAsync(Asking.Question(question), ModelAsking.BalanceSheet, CancellationToken.None);
}
