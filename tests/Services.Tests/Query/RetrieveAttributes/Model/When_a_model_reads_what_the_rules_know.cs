using System.Text.Json;
using Ccar.Messaging.Hosting;
using Ccar.Messaging.Query.RetrieveAttributes;

namespace Ccar.Messaging.Services.Tests.Query.RetrieveAttributes.Model;

public sealed class When_a_model_reads_what_the_rules_know
{
    [Fact]
    public async Task The_originals_question_and_answer_end_in_the_rules_own_attributes()
    {
        var byRules = await Asking.Understood(ModelAsking.Original);
        var byModel = await ModelAsking.Understood(ModelAsking.Original, ScriptedModel.Saying(ModelAsking.OriginalAnswer));

        Assert.Equal(JsonSerializer.Serialize(byRules.Attributes), JsonSerializer.Serialize(byModel.Attributes));
        Assert.Equal(byRules.Selection, byModel.Selection);
        Assert.Equal(("rules", "model"), (byRules.Understanding.RetrievedBy, byModel.Understanding.RetrievedBy));
    }

    [Theory]
    [InlineData("""{"period_id": "2023q4", "level_2": "u10000000"}""")]
    [InlineData("""{" Period_ID ": ["2023Q4"], "LEVEL_2": {"from": null, "to": null, "not": []}, "level_2": " U10000000 "}""")]
    [InlineData("""{"period_id": {"from": "2023Q4", "to": "2023Q4"}, "level_2": ["U10000000"], "business": null, "segment_lob": "", "central_view": []}""")]
    [InlineData("""{"period_id": "2023Q4", "level_2": "U10000000", "Cycle": "cycle10", "scenario": ["internal_baseline"], "run_id": "run001"}""")]
    public async Task Other_spellings_of_the_same_are_the_same(string filters)
    {
        var understood = await ModelAsking.Understood("Assets in 2023Q4, run001", ScriptedModel.Saying(ModelAsking.Answer(filters)));

        Assert.Equal(["level_2", "period_id"], understood.Attributes.FilterAttributes.Keys.Order());
        Assert.Equal(["run001"], understood.Attributes.PartitionFilters.RunId);
    }

    [Theory]
    [InlineData("Top 3 businesses by assets in 2023Q4, run001", ", \"order_by\": \"DESC\", \"limit\": \"3\"", "[\"business\", \"run_id\"]")]
    [InlineData("Average asset balance in 2023Q4, run001", ", \"aggregation_function\": \"AVERAGE\"", "[]")]
    [InlineData("Number of rows for assets in 2023Q4, run001", ", \"aggregation_function\": \"count\"", "\"level_2\"")]
    [InlineData("Which businesses have assets above 1000000 in 2023Q4, run001", ", \"having\": {\"op\": \">\", \"value\": \"1000000\"}", "\"business\"")]
    public async Task Numbers_may_be_text_and_lists_single(string text, string more, string groups)
    {
        var understood = await ModelAsking.Understood(text, ScriptedModel.Saying(ModelAsking.Answer(more: more, groups: groups)));

        Assert.Equal(JsonSerializer.Serialize(await Asking.Attributes(text)), JsonSerializer.Serialize(understood.Attributes));
    }

    [Fact]
    public async Task Names_that_differ_in_case_alone_must_be_exact()
    {
        var landscape = LandscapeBuilder.BalanceSheet().With("ccar_cluster", "CREDIT", "Credit").Build();
        var question = Asking.Question("Assets in 2023Q4, run001");
        using var telemetry = new CcarTelemetry();
        var model = ScriptedModel.Saying(ModelAsking.Answer("""{"period_id": "2023Q4", "level_2": "U10000000", "ccar_cluster": "credit"}"""));

        var retrieval = await new BedrockAttributeRetriever(new ModelReader(model), telemetry).RetrieveAsync(question, landscape, CancellationToken.None);

        Assert.Contains("'credit' can be CREDIT, Credit of ccar_cluster", Assert.IsType<Retrieval.Stopped>(retrieval).Sentence, StringComparison.Ordinal);
    }
}
