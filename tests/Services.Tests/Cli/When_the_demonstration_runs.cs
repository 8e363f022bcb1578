using Ccar.Messaging.Cli;
using Ccar.Messaging.Services.Tests.Samples;

namespace Ccar.Messaging.Services.Tests.Cli;

public sealed class When_the_demonstration_runs : IDisposable
{
    private readonly CliRun _cli = new() { SampleFolder = SampleFolder.Committed };

    public void Dispose() => _cli.Dispose();

    [Fact]
    public async Task It_lands_the_sample_and_prints_the_answer_the_sql_the_files_and_the_timings()
    {
        var result = await _cli.RunAsync("demo");

        Assert.Equal(ExitCodes.Answered, result.Code);
        Assert.Contains("12 reports", result.Out, StringComparison.Ordinal);
        Assert.Contains(DemoCommand.Question, result.Out, StringComparison.Ordinal);
        Assert.Contains("2,305,329.38", result.Out, StringComparison.Ordinal);
        Assert.Contains("SELECT \"run_id\"", result.Out, StringComparison.Ordinal);
        Assert.Contains("filed/run001.csv", result.Out, StringComparison.Ordinal);
        Assert.Contains("build-sql", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_may_run_again() => Assert.Equal((ExitCodes.Answered, ExitCodes.Answered), ((await _cli.RunAsync("demo")).Code, (await _cli.RunAsync("demo")).Code));

    [Fact]
    public async Task It_never_replaces_other_figures()
    {
        await _cli.RunAsync("land", _cli.Write("cycle3/internal_baseline/run001/ihc_balance_sheet/output/bs_consolidated.csv", "balance\n1\n"));

        var result = await _cli.RunAsync("demo");

        Assert.Equal(ExitCodes.Usage, result.Code);
        Assert.Contains("holds other figures", result.Error, StringComparison.Ordinal);
    }
}
