using Ccar.Messaging.Contracts;
using Ccar.Messaging.Hosting;
using Ccar.Messaging.Query;
using Ccar.Messaging.Query.RunSql;
using Ccar.Messaging.Responder;
using Ccar.Messaging.Services.Tests.Hosting;
using Ccar.Messaging.Storage;
using Ccar.Messaging.Testing;
using MassTransit;
using Microsoft.Extensions.DependencyInjection;

namespace Ccar.Messaging.Services.Tests.Responder;

public sealed class When_a_question_cannot_be_answered
{
    private const string Text = "Total assets for credit cards in 2023Q4, run001";

    [Fact]
    public async Task It_ends_at_its_deadline_when_Query_is_down()
    {
        await using var host = await WorkerHost.StartAsync(new WorkerHostSetup { Workers = bus => bus.AddResponderWorker() });
        var question = Asking.Question(Text);

        var answer = await host.AskAsync(question with { Deadline = question.AskedAt.AddMilliseconds(400) });

        Assert.Equal((AnswerOutcome.Failed, StopReason.DeadlinePassed), (answer.Outcome, answer.Reason));
        Assert.Contains("0.4 s", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_deadline_that_has_passed_is_not_worked_on()
    {
        await using var host = await WorkerHost.StartAsync(new WorkerHostSetup { Workers = bus => bus.AddQueryWorker().AddResponderWorker() });
        var question = Asking.Question(Text);
        var receptions = new Receptions(StageNames.RetrieveAttributes);
        host.Bus.ConnectReceiveObserver(receptions);

        var answer = await host.AskAsync(question with { AskedAt = question.AskedAt.AddMinutes(-10) });

        Assert.True(await receptions.NextAsync(), "Its message goes to the skipped ones.");
        Assert.Equal(StopReason.DeadlinePassed, answer.Reason);
        Assert.Empty(host.Probe.Published<AttributesRetrieved>());
    }

    [Fact]
    public async Task It_fails_when_a_consumer_throws_what_nobody_retries()
    {
        await using var host = await WithEngine(new ThrowingEngine(() => new InvalidOperationException("no")));

        var answer = await host.AskAsync(Text);

        Assert.Equal((AnswerOutcome.Failed, StopReason.WorkerFailed), (answer.Outcome, answer.Reason));
    }

    [Fact]
    public async Task It_is_answered_when_a_transient_fault_goes_away()
    {
        await using var host = await WithEngine(new ThrowingEngine(() => new IOException("busy"), times: 2, new OneRow()));

        var answer = await host.AskAsync(Text);

        Assert.Equal(AnswerOutcome.Answered, answer.Outcome);
        Assert.Single(host.Probe.Published<Answered>());
    }

    [Fact]
    public async Task It_fails_with_the_engines_own_words()
    {
        await using var host = await WithEngine(new ThrowingEngine(() => new EngineTimeoutException("The query took longer than 60 s.")));

        var answer = await host.AskAsync(Text);

        Assert.Equal((AnswerOutcome.Failed, StopReason.EngineFailed, "The query took longer than 60 s."), (answer.Outcome, answer.Reason, answer.Text));
        Assert.Empty(host.Probe.Published<Fault>());
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("asdf qwer zxcv")]
    [InlineData("💰💰💰")]
    [InlineData("a\0b")]
    [InlineData("'; DROP TABLE x; --")]
    public async Task Nonsense_from_a_publisher_ends_without_figures(string text)
    {
        await using var host = await WorkerHost.StartAsync();
        await host.LandTwoRunsAsync();

        var answer = await host.AskAsync(text);

        Assert.NotEqual(AnswerOutcome.Answered, answer.Outcome);
        Assert.NotEqual(AnswerOutcome.Failed, answer.Outcome);
        Assert.NotEmpty(answer.Text);
    }

    [Fact]
    public async Task A_forged_statement_is_not_run()
    {
        await using var host = await WorkerHost.StartAsync();
        await host.LandTwoRunsAsync();
        var question = Asking.Question(Text);
        await host.AskAsync(question);
        var built = host.Probe.Published<SqlBuilt>().Single(sql => sql.QuestionId == question.QuestionId);
        var forged = Asking.Question("forged") with { QuestionId = Guid.NewGuid() };
        await host.Store.WriteDocumentAsync(host.Keys.Question(forged.QuestionId), StoreJson.Write(forged), default);

        await host.Bus.Publish(built with { QuestionId = forged.QuestionId, QuestionHash = forged.ContentHash(), Sql = "SELECT * FROM read_csv('/etc/passwd')" });
        var answer = await host.Probe.AnsweredAsync(forged.QuestionId);

        Assert.Equal((AnswerOutcome.Failed, null), (answer.Outcome, answer.Figures));
        Assert.DoesNotContain(host.Probe.Published<ResultsReady>(), results => results.QuestionId == forged.QuestionId);
    }

    [Fact]
    public async Task Forged_results_are_not_believed()
    {
        await using var host = await WorkerHost.StartAsync();
        await host.LandTwoRunsAsync();
        var question = Asking.Question(Text);
        await host.AskAsync(question);
        var ready = host.Probe.Published<ResultsReady>().Single(results => results.QuestionId == question.QuestionId);
        var victim = Asking.Question("Total assets for treasury in 2023Q4, run001");
        await host.Store.WriteDocumentAsync(host.Keys.Question(victim.QuestionId), StoreJson.Write(victim), default);

        await host.Bus.Publish(ready with { QuestionId = victim.QuestionId, QuestionHash = victim.ContentHash() });
        var answer = await host.Probe.AnsweredAsync(victim.QuestionId);

        Assert.Equal((AnswerOutcome.Failed, null), (answer.Outcome, answer.Figures));
    }

    private static async Task<WorkerHost> WithEngine(IQueryEngine engine)
    {
        var host = await WorkerHost.StartAsync(new WorkerHostSetup { Replace = services => services.AddSingleton(engine) });
        await host.LandTwoRunsAsync();
        return host;
    }

    private sealed class ThrowingEngine(Func<Exception> fault, int times = int.MaxValue, IQueryEngine? then = null) : IQueryEngine
    {
        private int _left = times;

        public Task<EngineResult> RunAsync(EngineQuery query, CancellationToken cancellationToken) =>
            Interlocked.Decrement(ref _left) >= 0 ? throw fault() : then!.RunAsync(query, cancellationToken);
    }

    private sealed class OneRow : IQueryEngine
    {
        public Task<EngineResult> RunAsync(EngineQuery query, CancellationToken cancellationToken) => Task.FromResult(new EngineResult
        {
            Table = new ResultTable(["run_id", "business"], ["total_balance"], [new ResultRow(["run001", "CREDIT CARDS"], [1.50m])]),
            Engine = "stub",
        });
    }
}
