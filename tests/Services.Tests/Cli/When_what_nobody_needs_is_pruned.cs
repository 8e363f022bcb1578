using System.Text.Json.Nodes;
using Ccar.Messaging.Cli;
using Microsoft.Extensions.Time.Testing;

namespace Ccar.Messaging.Services.Tests.Cli;

public sealed class When_what_nobody_needs_is_pruned : IDisposable
{
    private readonly EvidenceFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_version_that_neither_catalogue_nor_answer_needs_goes_and_nothing_else()
    {
        await LandVersionsAsync();
        var before = All();

        var looked = await PruneAsync(days: 2);
        var afterLook = All();
        var done = await PruneAsync(days: 2, "--apply", "--json");

        Assert.Contains("Nothing was changed. With --apply they are moved to", looked.Out, StringComparison.Ordinal);
        Assert.Equal(before, afterLook);
        Assert.Equal(["snapshot", "superseded"], done.Lines.Select(line => line.GetProperty("kind").GetString()!).Order(StringComparer.Ordinal));
        var gone = before.Except(All()).ToList();
        Assert.Equal(3, gone.Count);
        Assert.All(gone, file => Assert.Single(_folder.Files("pruned"), pruned => pruned.EndsWith(file, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task What_is_younger_than_a_day_stays()
    {
        await LandVersionsAsync();

        var result = await PruneAsync(days: 0, "--apply");

        Assert.Contains("is without a reference and older than a day.", result.Out, StringComparison.Ordinal);
        Assert.Empty(_folder.Files("pruned"));
    }

    [Fact]
    public async Task Old_answers_go_where_it_is_asked_for_with_all_that_only_they_held()
    {
        var id = await LandVersionsAsync();

        var result = await PruneAsync(days: 10, "--older-than", "5", "--apply", "--json");

        Assert.Equal(
            ["answer", "result", "snapshot", "snapshot", "superseded", "superseded"], result.Lines.Select(line => line.GetProperty("kind").GetString()!).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(All(), file => file.Contains(id, StringComparison.Ordinal));
        Assert.Single(_folder.Files("tables"), file => file.EndsWith(".parquet", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Rows_of_a_question_without_an_answer_go()
    {
        var id = await LandVersionsAsync();
        File.Delete(_folder.PathOf($"answers/{id}.json"));

        var result = await PruneAsync(days: 2, "--json");

        Assert.Contains(result.Lines, line => line.GetProperty("kind").GetString() == "result" && line.GetProperty("name").GetString() == id);
    }

    [Fact]
    public async Task Where_a_record_cannot_be_read_nothing_goes()
    {
        var id = await LandVersionsAsync();
        await File.WriteAllTextAsync(_folder.PathOf($"answers/{id}.json"), "{");

        var result = await PruneAsync(days: 2, "--apply");

        Assert.NotEqual(ExitCodes.Answered, result.Code);
        Assert.Contains($"answers/{id}.json' is damaged", result.Error, StringComparison.Ordinal);
        Assert.Empty(_folder.Files("pruned"));
    }

    [Fact]
    public async Task Where_the_catalogue_is_lost_nothing_goes_until_it_is_made_again()
    {
        await LandVersionsAsync();
        Directory.Delete(_folder.PathOf("catalog"), recursive: true);

        var result = await PruneAsync(days: 2, "--apply");

        Assert.Equal(ExitCodes.Usage, result.Code);
        Assert.Contains("Run ccar reindex first", result.Error, StringComparison.Ordinal);
        Assert.Empty(_folder.Files("pruned"));
    }

    [Fact]
    public async Task Where_the_catalogue_was_rolled_back_what_the_record_names_stays()
    {
        var catalogue = _folder.PathOf("catalog/bs_consolidated/cycle3.json");
        await _folder.LandAsync("run001", 100.01m);
        var former = await File.ReadAllTextAsync(catalogue);
        await _folder.LandAsync("run001", 200.02m);
        await File.WriteAllTextAsync(catalogue, former);

        var result = await PruneAsync(days: 2, "--apply", "--json");

        Assert.True(result.Code == ExitCodes.Answered, result.Error);
        Assert.DoesNotContain(result.Lines, line => line.GetProperty("kind").GetString() == "snapshot");
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-3")]
    public async Task An_age_that_is_none_is_a_usage_error(string days) =>
        Assert.Equal(ExitCodes.Usage, (await _folder.Cli.RunAsync("prune", "--older-than", days)).Code);

    /// <summary>Whatever lands and whatever is asked: what is kept of answers can be run again.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Every_answer_that_is_kept_can_be_replayed(int seed)
    {
        var random = new Random(seed);
        var answers = new List<string>();
        foreach (var run in Enumerable.Range(0, 6).Select(step => $"run00{(step % 2) + 1}"))
        {
            await _folder.LandAsync(run, 100 + random.Next(3));
            answers.Add(await _folder.AskAsync(run));
        }

        ForgetFormerVersions();
        foreach (var dropped in answers.Where(_ => random.Next(2) == 0).ToList())
        {
            answers.Remove(dropped);
            File.Delete(_folder.PathOf($"answers/{dropped}.json"));
        }

        var pruned = await PruneAsync(days: 3, "--apply");

        Assert.True(pruned.Code == ExitCodes.Answered, pruned.Error);
        Assert.NotEmpty(_folder.Files("pruned"));
        foreach (var answer in answers)
        {
            var replayed = await _folder.Cli.RunAsync("replay", answer);
            Assert.True(replayed.Code == ExitCodes.Answered, $"Seed {seed}: {replayed.Out}{replayed.Error}");
        }
    }

    // Three versions of a run: one that is asked about, one that nobody needs, and the current one.
    private async Task<string> LandVersionsAsync()
    {
        await _folder.LandAsync("run001", 100.01m);
        var id = await _folder.AskAsync("run001");
        await _folder.LandAsync("run001", 200.02m);
        await _folder.LandAsync("run001", 300.03m);
        ForgetFormerVersions();
        return id;
    }

    // As after many more landings.
    private void ForgetFormerVersions()
    {
        var catalogue = _folder.PathOf("catalog/bs_consolidated/cycle3.json");
        var document = JsonNode.Parse(File.ReadAllText(catalogue))!;
        foreach (var entry in document["partitions"]!.AsArray())
        {
            entry!.AsObject().Remove("formerDataVersion");
            entry.AsObject().Remove("earlierDataVersions");
        }

        File.WriteAllText(catalogue, document.ToJsonString());
    }

    private List<string> All() => [.. _folder.Files(".").Select(file => Path.GetRelativePath(_folder.Cli.Data, file)).Where(file => !file.StartsWith("pruned", StringComparison.Ordinal))];

    private Task<CliResult> PruneAsync(int days, params string[] args)
    {
        _folder.Cli.Clock = new FakeTimeProvider(DateTimeOffset.UtcNow.AddDays(days));
        return _folder.Cli.RunAsync(["prune", .. args]);
    }
}
