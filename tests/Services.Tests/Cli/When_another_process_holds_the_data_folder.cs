using Ccar.Messaging.Cli;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Services.Tests.Cli;

public sealed class When_another_process_holds_the_data_folder : IDisposable
{
    private readonly CliRun _cli = new();
    private readonly DataLock _held;

    public When_another_process_holds_the_data_folder() => _held = DataLock.TryTake(DataPlace.OfFolder(new StorageOptions { Data = _cli.Data }, _cli.Data))!;

    public void Dispose()
    {
        _held.Dispose();
        _cli.Dispose();
    }

    [Fact]
    public async Task Up_fails_and_names_it()
    {
        var result = await _cli.RunAsync("up");

        Assert.Equal(ExitCodes.Failed, result.Code);
        Assert.Contains($"in use by process {Environment.ProcessId}", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Prune_looks_but_moves_nothing()
    {
        var looked = await _cli.RunAsync("prune");
        var applied = await _cli.RunAsync("prune", "--apply");

        Assert.Equal((ExitCodes.Answered, ExitCodes.Usage), (looked.Code, applied.Code));
        Assert.Contains($"in use by process {Environment.ProcessId}. Stop it while files are moved", applied.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Questions_and_landings_are_handed_over()
    {
        using var other = StandInWorkers.Create(new StorageOptions { Data = _cli.Data });
        await other.StartAsync(CancellationToken.None);
        _cli.Workers = _ => throw new InvalidOperationException("No worker may start here.");

        var landed = await _cli.RunAsync("land", _cli.Write("cycle1/s/run1/t.csv", "balance\n1\n"));
        var asked = await _cli.RunAsync("ask", "fine question");

        Assert.Equal((ExitCodes.Answered, ExitCodes.Answered), (landed.Code, asked.Code));
        await other.StopAsync(CancellationToken.None);
    }

    [Fact]
    public async Task A_command_goes_on_by_itself_when_the_holder_ends()
    {
        var asked = _cli.RunAsync("ask", "fine question");
        var inbox = Path.Combine(_cli.Data, StoreKeys.QuestionInbox);
        for (var look = 0; !Directory.Exists(inbox) || Directory.GetFiles(inbox).Length == 0; look++)
        {
            Assert.True(look < 2_000 && !asked.IsCompleted, "The command did not put its question into the inbox.");
            await Task.Delay(5);
        }

        foreach (var file in Directory.GetFiles(inbox))
        {
            File.Delete(file);
        }

        _held.Dispose();

        Assert.Equal(ExitCodes.Answered, (await asked).Code);
    }
}
