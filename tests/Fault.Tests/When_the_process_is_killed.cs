using System.Diagnostics;
using Ccar.Messaging.Contracts;
using Xunit.Abstractions;

namespace Ccar.Messaging.Fault.Tests;

public sealed class When_the_process_is_killed(ITestOutputHelper output) : IDisposable
{
    private const int Kills = 7;
    private const int DropsPerKill = 16;
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(60);
    private static readonly string[] _scenarios = ["internal_baseline", "supervisory_baseline", "internal_adverse_1", "supervisory_severely_adverse"];
    private readonly DrillFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(20_260_131)]
    [InlineData(4_711)]
    public async Task Every_file_is_indexed_or_in_quarantine_and_nothing_is_half_indexed(int seed)
    {
        output.WriteLine($"seed {seed}");
        var random = new Random(seed);
        var drops = Plan(random);

        for (var kill = 0; kill < Kills; kill++)
        {
            drops.GetRange(kill * DropsPerKill, DropsPerKill).ForEach(_folder.Drop);
            using var process = CcarProcess.Up(_folder.Data);
            await WaitAsync(process, random.Next(0, _folder.Waiting));
            Thread.SpinWait(random.Next(0, 400_000));
            process.Kill();
            output.WriteLine($"kill {kill + 1}: {_folder.Waiting} files wait");
        }

        using (var last = CcarProcess.Up(_folder.Data))
        {
            await WaitAsync(last, 0);
        }

        AssertOutcomes([.. drops.GroupBy(file => file.Key).Select(files => files.Last())]);
    }

    private void AssertOutcomes(IReadOnlyList<DrillFile> files)
    {
        var audit = new Audit(_folder);
        var filed = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var sources in files.Where(file => file.Bad is null).GroupBy(file => file.Partition!))
        {
            var first = audit.Entry(sources.Key).SourceKey;
            filed.Add(audit.AssertIndexed(sources.Single(file => file.Key == first)).FiledKey);
            sources.Where(file => file.Key != first).ToList()
                .ForEach(file => audit.AssertQuarantined(file with { Bad = RejectionReason.DuplicateSource }));
        }

        files.Where(file => file.Bad is not null).ToList().ForEach(file => audit.AssertQuarantined(file));
        Assert.Equal(0, _folder.Waiting);
        audit.AssertFiled([.. filed]);
    }

    /// <summary>Reports of several tables and partitions, corrections of earlier ones, second sources and faulty files, in random order.</summary>
    private static List<DrillFile> Plan(Random random)
    {
        var drops = new List<DrillFile>();
        for (var number = 0; drops.Count < Kills * DropsPerKill; number++)
        {
            drops.Add(random.Next(10) switch
            {
                < 5 => DrillFile.Good(Partition(number), random),
                < 8 when drops.Where(file => file.Bad is null).ToList() is { Count: > 0 } earlier => Correction(earlier[random.Next(earlier.Count)], random),
                8 => DrillFile.Good(Partition(random.Next(number + 1)), random, "elsewhere"),
                _ => DrillFile.Faulty(number),
            });
        }

        return drops;
    }

    private static DrillFile Correction(DrillFile file, Random random) => DrillFile.Good(file.Partition!, random) with { Key = file.Key };

    private static PartitionId Partition(int number) =>
        new(number % 3 == 0 ? "deposits" : "loans", number % 2 == 0 ? "cycle3" : "cycle4", _scenarios[number / 2 % 4], $"run{number / 8:000}");

    private async Task WaitAsync(CcarProcess process, int waiting)
    {
        var since = Stopwatch.GetTimestamp();
        while (_folder.Waiting > waiting)
        {
            Assert.False(process.HasExited, process.Said);
            Assert.True(Stopwatch.GetElapsedTime(since) < _patience, $"{_folder.Waiting} files still wait.\n{process.Said}");
            await Task.Delay(TimeSpan.FromMilliseconds(1));
        }
    }
}
