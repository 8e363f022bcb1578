using Ccar.Messaging.Cli;
using Ccar.Messaging.Storage;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;

namespace Ccar.Messaging.Services.Tests.Cli;

public sealed class When_the_workers_do_nothing : IDisposable
{
    private readonly FakeTimeProvider _clock = new(StoredAnswers.Noon);
    private readonly CliRun _cli;

    public When_the_workers_do_nothing() => _cli = new CliRun { Clock = _clock, Workers = _ => Host.CreateEmptyApplicationBuilder(null).Build() };

    public void Dispose() => _cli.Dispose();

    [Fact]
    public async Task A_question_fails_after_its_deadline_and_leaves_the_inbox()
    {
        var result = await WhileTimePasses(_cli.RunAsync("ask", "fine question", "--json"));

        Assert.Equal((ExitCodes.Failed, ""), (result.Code, result.Out));
        Assert.Contains("No answer to question", result.Error, StringComparison.Ordinal);
        Assert.InRange(_clock.GetUtcNow() - StoredAnswers.Noon, TimeSpan.FromSeconds(120), TimeSpan.FromSeconds(150));
        Assert.Empty(Directory.GetFiles(Path.Combine(_cli.Data, StoreKeys.QuestionInbox)));
    }

    [Fact]
    public async Task A_landing_fails_and_stays()
    {
        var result = await WhileTimePasses(_cli.RunAsync("land", _cli.Write("cycle1/s/run1/t.csv", "balance\n1\n"), "--json"));

        Assert.Equal(ExitCodes.Failed, result.Code);
        Assert.Equal("failed", Assert.Single(result.Lines).GetProperty("outcome").GetString());
        Assert.True(File.Exists(Path.Combine(_cli.Data, "ccar_reports/dev/ccar/cycle1/s/run1/t.csv")));
    }

    [Fact]
    public async Task A_landing_that_something_else_took_away_fails()
    {
        var landing = _cli.RunAsync("land", _cli.Write("cycle1/s/run1/t.csv", "balance\n1\n"), "--json");
        var landed = Path.Combine(_cli.Data, "ccar_reports/dev/ccar/cycle1/s/run1/t.csv");
        for (var look = 0; !File.Exists(landed); look++)
        {
            Assert.True(look < 10_000 && !landing.IsCompleted, "The command did not land the file.");
            await Task.Delay(1);
        }

        File.Delete(landed);
        var result = await WhileTimePasses(landing);

        Assert.Equal(ExitCodes.Failed, result.Code);
        Assert.Contains("Something else landed", Assert.Single(result.Lines).GetProperty("reason").GetString(), StringComparison.Ordinal);
    }

    private async Task<CliResult> WhileTimePasses(Task<CliResult> command)
    {
        while (!command.IsCompleted)
        {
            _clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Delay(1);
        }

        return await command;
    }
}
