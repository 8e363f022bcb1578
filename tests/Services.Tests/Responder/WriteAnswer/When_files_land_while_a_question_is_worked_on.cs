using Ccar.Messaging.Contracts;
using Ccar.Messaging.Query.RunSql;
using Ccar.Messaging.Storage;
using Ccar.Messaging.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Ccar.Messaging.Services.Tests.Responder.WriteAnswer;

public sealed class When_files_land_while_a_question_is_worked_on : IAsyncLifetime
{
    private const string Question = "Total assets for credit cards in 2023Q4, run001";

    private readonly LandingEngine _engine = new();
    private WorkerHost? _host;

    public async Task InitializeAsync()
    {
        _host = await WorkerHost.StartAsync(new WorkerHostSetup { Replace = services => services.AddSingleton<IQueryEngine>(_engine) });
        await _host.LandTwoRunsAsync();
    }

    public Task DisposeAsync() => _host!.DisposeAsync().AsTask();

    [Fact]
    public async Task The_answer_says_that_its_run_was_landed_again()
    {
        _engine.Meanwhile = () => LandAgainAsync(SampleLanding.Report(7m), host => host.Probe.WaitForAsync<MetadataIndexed>(2, OfFirstRun));

        var answer = await _host!.AskAsync(Question);

        Assert.Equal(1.50m, Assert.Single(answer.Figures!.Rows).Value);
        Assert.Matches(@"Note: run001 \(internal_baseline\) was landed again at \d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC; these figures are of the version before\.", answer.Text);
        Assert.StartsWith("run001 (internal_baseline) was landed again at ", Assert.Single(answer.Receipt!.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_answer_says_that_a_newer_landing_was_rejected()
    {
        _engine.Meanwhile = () => LandAgainAsync("", host => host.Probe.WaitForAsync<FileRejected>(1, rejected => rejected.SourceKey == SampleLanding.Key("run001")));

        var answer = await _host!.AskAsync(Question);

        Assert.StartsWith("A newer landing of run001 (internal_baseline) was rejected on ", Assert.Single(answer.Receipt!.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_known_when_the_question_was_read_is_said_once()
    {
        await LandAgainAsync("", host => host.Probe.WaitForAsync<FileRejected>(1, rejected => rejected.SourceKey == SampleLanding.Key("run001")));

        var answer = await _host!.AskAsync(Question);

        Assert.Equal((1, 0), (answer.Receipt!.Understanding!.Warnings.Count, answer.Receipt.Warnings.Count));
    }

    [Fact]
    public async Task A_landing_of_another_run_or_of_the_same_bytes_is_nothing_to_tell()
    {
        _engine.Meanwhile = async () =>
        {
            await LandAgainAsync(SampleLanding.Report(100.01m), host => host.Probe.WaitForAsync<MetadataIndexed>(2, OfFirstRun));
            await _host!.LandAsync((SampleLanding.Key("run003"), SampleLanding.Report(300.03m)));
        };

        var answer = await _host!.AskAsync(Question);

        Assert.Equal((AnswerOutcome.Answered, 0), (answer.Outcome, answer.Receipt!.Warnings.Count));
    }

    private static bool OfFirstRun(MetadataIndexed indexed) => indexed.SourceKey == SampleLanding.Key("run001");

    private async Task LandAgainAsync<T>(string content, Func<WorkerHost, Task<T>> done)
    {
        using var folder = new TemporaryFolder();
        await _host!.Store.PutFileAsync(SampleLanding.Key("run001"), folder.Write("again.csv", content), default);
        await done(_host);
    }

    /// <summary>Gives one row, after something else has happened.</summary>
    private sealed class LandingEngine : IQueryEngine
    {
        public Func<Task> Meanwhile { get; set; } = () => Task.CompletedTask;

        public async Task<EngineResult> RunAsync(EngineQuery query, CancellationToken cancellationToken)
        {
            await Meanwhile();
            return new EngineResult { Table = new ResultTable(["run_id", "business"], ["total_balance"], [new ResultRow(["run001", "CREDIT CARDS"], [1.50m])]), Engine = "duckdb" };
        }
    }
}
