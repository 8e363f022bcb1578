using Ccar.Messaging.Cli;
using Ccar.Messaging.Hosting;
using Ccar.Messaging.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Ccar.Messaging.Services.Tests.Cli;

public sealed class When_the_workers_end_by_themselves : IDisposable
{
    private readonly CliRun _cli = new() { Workers = _ => Crashing() };

    public void Dispose() => _cli.Dispose();

    [Theory]
    [InlineData("up")]
    [InlineData("ask", "fine question")]
    public async Task A_command_fails_at_once_and_names_the_cause(params string[] args) => AssertFailed(await _cli.RunAsync(args));

    [Fact]
    public async Task A_landing_fails_at_once_and_names_the_cause() =>
        AssertFailed(await _cli.RunAsync("land", _cli.Write("cycle1/s/run1/t.csv", "balance\n1\n")));

    [Fact]
    public void The_host_of_the_workers_leaves_interrupts_to_the_command()
    {
        using var host = WorkerComposition.Compose(new WorkerSettings(new StorageOptions { Data = _cli.Data }, LogLevel.Error, Parts.Local));

        Assert.IsType<CommandLifetime>(host.Services.GetRequiredService<IHostLifetime>());
    }

    private static void AssertFailed(CliResult result)
    {
        Assert.Equal(ExitCodes.Failed, result.Code);
        Assert.Contains("ccar: The workers stopped: The disk is gone.", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Stopped.", result.Out, StringComparison.Ordinal);
    }

    private static IHost Crashing()
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddHostedService<Crash>();
        return builder.Build();
    }

    private sealed class Crash : BackgroundService
    {
        protected override async Task ExecuteAsync(CancellationToken stoppingToken)
        {
            await Task.Delay(100, stoppingToken);
            throw new IOException("The disk is gone.");
        }
    }
}
