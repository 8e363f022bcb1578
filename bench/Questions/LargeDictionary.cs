using System.Diagnostics;
using Ccar.Messaging.Contracts;
using Ccar.Messaging.Query.RetrieveAttributes;
using Ccar.Messaging.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Ccar.Messaging.Bench;

/// <summary>How understanding grows with the data: the same questions with few and with many distinct values in one column.</summary>
internal sealed class LargeDictionary : IBenchPart
{
    private const string ManyValues = "segment_lob";
    private static readonly int[] Sizes = [1_000, 10_000, 100_000];

    public string Name => "large-dictionary";

    public string Title => "one question understood by the rules, with many distinct values in one column";

    public async Task RunAsync(BenchRun run)
    {
        var table = new TextTable("distinct values", "built, processor ms", "p50 µs", "p99 µs", "p50, processor µs", "p99, processor µs", "p50 / 1,000", "p99, processor / 1,000");
        await using var host = await BenchHost.StartOnSampleAsync(run.Scratch.NewFolder(Name));
        var sample = await SampleAsync(host.Services);
        (Durations Wall, Durations Processor)? baseline = null;
        foreach (var size in Sizes)
        {
            var names = InventedNames.Take(size);
            var start = Environment.CpuUsage.TotalTime;
            var landscape = sample(names);
            var built = Environment.CpuUsage.TotalTime - start;
            GC.Collect();
            var taken = await MeasureAsync(QuestionsAbout(names), landscape, run.Count(200, 40));
            var (wall, processor) = baseline ??= taken;
            table.Add(
                $"{size}", $"{built.TotalMilliseconds:0}", $"{taken.Wall.P50 * 1000:0}", $"{taken.Wall.P99 * 1000:0}", $"{taken.Processor.P50 * 1000:0}", $"{taken.Processor.P99 * 1000:0}",
                $"{taken.Wall.P50 / wall.P50:0.0}", $"{taken.Processor.P99 / processor.P99:0.0}");
        }

        table.Print();
    }

    /// <summary>By the clock, and by the processor time of the whole process, which other work on the machine hardly changes.</summary>
    private static async Task<(Durations Wall, Durations Processor)> MeasureAsync(IReadOnlyList<string> questions, Landscape landscape, int rounds)
    {
        var retriever = new RulesAttributeRetriever(Options.Create(new RetrieveAttributesOptions()));
        var asked = questions.Select(text => new QuestionAsked { QuestionId = Guid.NewGuid(), AskedAt = DateTimeOffset.UtcNow, Text = text }).ToList();
        var (wall, processor) = (new List<double>(), new List<double>());
        for (var round = 0; round < rounds * 2; round++)
        {
            foreach (var question in asked)
            {
                var (start, used) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
                await retriever.RetrieveAsync(question, landscape, CancellationToken.None);
                wall.Add(Durations.Since(start));
                processor.Add((Environment.CpuUsage.TotalTime - used).TotalMilliseconds);
            }
        }

        // The first half warms up.
        return (new Durations(wall.Skip(wall.Count / 2)), new Durations(processor.Skip(processor.Count / 2)));
    }

    /// <summary>The questions over the sample, and those that are hard to read where names are many: parts of names, misspelled ones, and none at all.</summary>
    private static IReadOnlyList<string> QuestionsAbout(IReadOnlyList<string> names)
    {
        var words = names[0].Split(' ');
        return
        [
            .. SampleQuestions.Answerable, .. SampleQuestions.Stopped,
            $"Assets of {names[^1]} in 2023Q4, run001",
            $"Assets of {words[0]} {words[1]} in 2023Q4, run001",
            $"Assets of the {words[2]} in 2023Q4, run001",
            $"Assets of {words[0][..^2]}{words[0][^1]}{words[0][^2]} {words[1]} in 2023Q4, run001",
            "Assets of Zorvexal Quantelum Banking in 2023Q4, run001",
            $"Top 5 segments by assets in 2023Q4, run001, without {names[1]}",
        ];
    }

    /// <summary>The sample as it landed, but for the values of one column.</summary>
    private static async Task<Func<IReadOnlyList<string>, Landscape>> SampleAsync(IServiceProvider services)
    {
        var question = new QuestionAsked { QuestionId = Guid.NewGuid(), AskedAt = DateTimeOffset.UtcNow, Text = SampleQuestions.Answerable[0] };
        var landscape = await services.GetRequiredService<LandscapeLoader>().LoadAsync(question, CancellationToken.None);
        var glossary = await services.GetRequiredService<GlossaryStore>().ReadAsync(CancellationToken.None);
        var (table, profiles) = (landscape.Tables[0], new Dictionary<string, SnapshotProfile>());
        foreach (var (cycle, partition) in table.Cycles.SelectMany(c => c.Partitions.Select(p => (c.Cycle, p))))
        {
            var id = new PartitionId(table.Name, cycle, partition.Scenario, partition.RunId);
            profiles[partition.DataVersion] = await services.GetRequiredService<ProfileStore>().ReadAsync(id, partition.DataVersion, CancellationToken.None);
        }

        return names => new Landscape(
            [TableView.Create(new TableSources
            {
                Definition = table.Definition,
                Cycles = table.Cycles,
                Profiles = profiles.ToDictionary(p => p.Key, p => With(p.Value, names)),
                Glossary = glossary,
            })],
            landscape.Scenarios);
    }

    private static SnapshotProfile With(SnapshotProfile profile, IReadOnlyList<string> names) =>
        profile with { Columns = [.. profile.Columns.Select(c => c.Name == ManyValues ? c with { Dictionary = names } : c)] };
}
