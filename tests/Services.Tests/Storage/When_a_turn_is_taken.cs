using System.Diagnostics;
using Ccar.Messaging.Storage;
using Ccar.Messaging.Testing;

namespace Ccar.Messaging.Services.Tests.Storage;

public sealed class When_a_turn_is_taken : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task One_at_a_time_has_it_however_many_processes_ask()
    {
        var (inside, most, entered) = (0, 0, 0);
        FileTurns[] processes = [Open(), Open(), Open()];

        await Task.WhenAll(Enumerable.Range(0, 24).Select(worker => Task.Run(async () =>
        {
            for (var round = 0; round < 5; round++)
            {
                await using var turn = await processes[worker % processes.Length].EnterAsync("a partition", default);
                most = Math.Max(most, Interlocked.Increment(ref inside));
                await Task.Yield();
                entered++;
                Interlocked.Decrement(ref inside);
            }
        })));

        Assert.Equal((1, 120), (most, entered));
    }

    [Fact]
    public async Task Other_names_do_not_wait()
    {
        var (one, other) = (Open(), Open());
        await using var held = await one.EnterAsync("run001", default);

        await (await other.EnterAsync("run002", default)).DisposeAsync();
    }

    [Fact]
    public async Task Documents_can_be_written_meanwhile()
    {
        var store = new FileObjectStore(_folder.Path);
        await using var held = await Open().EnterAsync("run001", default);

        // More keys than there are locks of documents, so that every one of them is taken.
        var written = await Task.WhenAll(Enumerable.Range(0, 2_000).Select(key => store.TryWriteDocumentAsync($"d/{key}", new byte[1], null, default)));

        Assert.All(written, Assert.True);
    }

    [Fact]
    public async Task Who_waits_too_long_is_told_what_to_do()
    {
        await using var held = await Open().EnterAsync("run001", default);
        var other = new FileTurns(_folder.Path, TimeProvider.System) { Patience = TimeSpan.FromMilliseconds(20) };

        var late = await Assert.ThrowsAsync<TimeoutException>(() => other.EnterAsync("run001", default));

        Assert.Contains("'run001' was held by another process", late.Message, StringComparison.Ordinal);
        Assert.Contains("end it", late.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_stops_waiting_leaves_it_to_the_others()
    {
        var (one, other) = (Open(), Open());
        using var enough = new CancellationTokenSource();
        var held = await one.EnterAsync("run001", default);
        var waits = other.EnterAsync("run001", enough.Token);

        await enough.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waits);
        await held.DisposeAsync();

        await (await other.EnterAsync("run001", default)).DisposeAsync();
    }

    [LinuxFact("The other process takes the lock with flock.")]
    public async Task A_killed_process_gives_it_up()
    {
        await (await Open().EnterAsync("run001", default)).DisposeAsync();
        var path = Assert.Single(Directory.GetFiles(Path.Combine(_folder.Path, ".locks", "turns")));
        using var process = Process.Start(new ProcessStartInfo("bash", ["-c", "exec 9<>\"$0\" && flock 9 && echo held && read -r _", path]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        Assert.Equal("held", await process.StandardOutput.ReadLineAsync());
        var waits = Open().EnterAsync("run001", default);
        Assert.False(waits.IsCompleted);

        process.Kill();

        await (await waits.WaitAsync(TimeSpan.FromSeconds(30))).DisposeAsync();
    }

    private FileTurns Open() => new(_folder.Path, TimeProvider.System);
}
