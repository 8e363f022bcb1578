using System.Diagnostics;
using Ccar.Messaging.Contracts;
using Ccar.Messaging.Testing;
using Xunit.Abstractions;

namespace Ccar.Messaging.Fault.Tests;

/// <summary>The same as a kill, but before every single change of the store in turn, so that no moment is left out.</summary>
public sealed class When_the_process_dies_between_two_writes(ITestOutputHelper output)
{
    private const int Seed = 31_337;
    private static readonly PartitionId _partition = new("loans", "cycle3", "internal_baseline", "run001");
    private static readonly StoreOperation[] _changes =
        [StoreOperation.Put, StoreOperation.Create, StoreOperation.Copy, StoreOperation.Delete, StoreOperation.Write, StoreOperation.TryWrite];

    [Fact]
    public async Task A_first_landing_is_whole_afterwards()
    {
        var file = DrillFile.Good(_partition, new Random(Seed));

        await DieEverywhereAsync(_ => Task.CompletedTask, [file], audit => audit.AssertIndexed(file));
    }

    [Fact]
    public async Task A_correction_is_whole_afterwards()
    {
        var random = new Random(Seed);
        var (former, file) = (DrillFile.Good(_partition, random), DrillFile.Good(_partition, random));

        await DieEverywhereAsync(folder => LandAsync(folder, former), [file], audit =>
        {
            var entry = audit.AssertIndexed(file);
            Assert.NotNull(entry.FormerDataVersion);
        });
    }

    [Fact]
    public async Task A_correction_that_is_taken_back_before_the_next_start_leaves_nothing_of_itself()
    {
        var random = new Random(Seed);
        var (former, file) = (DrillFile.Good(_partition, random), DrillFile.Good(_partition, random));

        await DieEverywhereAsync(folder => LandAsync(folder, former), [file], audit => audit.AssertIndexed(former), beforeNext: folder => folder.Drop(former));
    }

    [Fact]
    public async Task Of_two_sources_one_is_whole_and_the_other_in_quarantine()
    {
        var random = new Random(Seed);
        DrillFile[] sources = [DrillFile.Good(_partition, random), DrillFile.Good(_partition, random, "elsewhere")];

        await DieEverywhereAsync(_ => Task.CompletedTask, sources, audit =>
        {
            var first = audit.Entry(_partition).SourceKey;
            var entry = audit.AssertIndexed(sources.Single(file => file.Key == first));
            audit.AssertQuarantined(sources.Single(file => file.Key != first) with { Bad = RejectionReason.DuplicateSource });
            audit.AssertFiled(entry.FiledKey);
        });
    }

    [Fact]
    public async Task A_second_rejection_keeps_the_first_one()
    {
        var faulty = DrillFile.Faulty(0);
        var other = faulty with { Text = faulty.Text + "2023Q4|B|1.00|ragged too\n" };

        await DieEverywhereAsync(folder => LandAsync(folder, faulty), [other], audit =>
        {
            audit.AssertQuarantined(other);
            audit.AssertQuarantined(faulty, "." + faulty.Sha256[..16]);
        });
    }

    private async Task DieEverywhereAsync(Func<DrillFolder, Task> prepare, DrillFile[] files, Action<Audit> assert, Action<DrillFolder>? beforeNext = null)
    {
        for (var change = 1; ; change++)
        {
            using var folder = new DrillFolder();
            await prepare(folder);
            files.ToList().ForEach(folder.Drop);
            var died = await DieAsync(folder, change);
            beforeNext?.Invoke(folder);
            await LandAsync(folder);

            output.WriteLine($"died before {died ?? "nothing"}");
            assert(new Audit(folder));
            if (died is null)
            {
                return;
            }
        }
    }

    /// <summary>Runs the workers until the given change of the store and lets them do nothing more; null when they were done before.</summary>
    private static async Task<string?> DieAsync(DrillFolder folder, int change)
    {
        var death = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        var changes = 0;
        await using var host = await WorkerHost.StartAsync(new WorkerHostSetup { Data = folder.Data }.BeforeStore((operation, key) =>
        {
            if (_changes.Contains(operation) && Interlocked.Increment(ref changes) >= change)
            {
                death.TrySetResult($"{operation} {key}");
            }

            return death.Task.IsCompleted ? throw new UnauthorizedAccessException("Dead.") : Task.CompletedTask;
        }));
        await WaitAsync(folder, death.Task);
        return death.Task.IsCompleted ? await death.Task : null;
    }

    private static async Task LandAsync(DrillFolder folder, params DrillFile[] files)
    {
        await using var host = await WorkerHost.StartAsync(new WorkerHostSetup { Data = folder.Data });
        files.ToList().ForEach(folder.Drop);
        await WaitAsync(folder, Task.Delay(Timeout.Infinite));
    }

    private static async Task WaitAsync(DrillFolder folder, Task orUntil)
    {
        var since = Stopwatch.GetTimestamp();
        while (folder.Waiting > 0 && !orUntil.IsCompleted)
        {
            Assert.True(Stopwatch.GetElapsedTime(since) < TimeSpan.FromSeconds(20), $"{folder.Waiting} files still wait.");
            await Task.Delay(TimeSpan.FromMilliseconds(1));
        }
    }
}
