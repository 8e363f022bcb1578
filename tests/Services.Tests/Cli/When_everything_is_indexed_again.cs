using System.Text.Json;
using Ccar.Messaging.Cli;
using Ccar.Messaging.Testing;

namespace Ccar.Messaging.Services.Tests.Cli;

/// <summary><c>ccar reindex</c> on a folder, with the workers as they are.</summary>
public sealed class When_everything_is_indexed_again : IDisposable
{
    private const string Question = "Total assets per business in 2023Q4, run001";
    private readonly CliRun _cli = new() { Workers = WorkerComposition.Compose };

    public void Dispose() => _cli.Dispose();

    [Theory]
    [InlineData("catalog")]
    [InlineData("catalog", "metadata", "knowledge")]
    [InlineData("catalog", "metadata", "knowledge", "tables")]
    public async Task What_was_lost_answers_as_before(params string[] lost)
    {
        await LandAsync(("run001", 100.01m), ("run002", 200.02m));
        var before = await AskAsync();
        Remove(lost);

        var result = await _cli.RunAsync("reindex");
        var after = await AskAsync();

        Assert.True(result.Code == ExitCodes.Answered, result.Out + result.Error);
        Assert.Contains("2 restored, 0 with a new data version, 0 unchanged.", result.Out, StringComparison.Ordinal);
        Assert.Equal(before.GetProperty("figures").ToString(), after.GetProperty("figures").ToString());
        Assert.Equal(before.GetProperty("receipt").GetProperty("files").ToString(), after.GetProperty("receipt").GetProperty("files").ToString());
    }

    [Theory]
    [InlineData("tables", "snapshot")]
    [InlineData("metadata", "record")]
    [InlineData("knowledge", "card")]
    public async Task What_is_missing_is_put_back_and_the_catalogue_stays(string lost, string named)
    {
        await LandAsync(("run001", 100.01m));
        var catalogue = await File.ReadAllTextAsync(Catalogue);
        var files = Files(lost);
        Remove(lost);

        var looked = await _cli.RunAsync("reindex", "--dry-run", "--json");
        var afterLook = Files(lost);
        var result = await _cli.RunAsync("reindex", "--json");

        Assert.Equal((named, "planned"), Single(looked));
        Assert.Empty(afterLook);
        Assert.Equal((named, "unchanged"), Single(result));
        Assert.Equal(files, Files(lost));
        Assert.Equal(catalogue, await File.ReadAllTextAsync(Catalogue));
    }

    [Fact]
    public async Task A_file_at_the_landed_key_is_left_to_its_own_landing()
    {
        await LandAsync(("run001", 100.01m));
        var filed = Files("ccar_reports").Single(file => file.EndsWith(".csv", StringComparison.Ordinal));
        var landed = Path.Combine(_cli.Data, SampleLanding.Key("run001"));
        Directory.CreateDirectory(Path.GetDirectoryName(landed)!);
        File.Copy(filed, landed);
        File.SetLastWriteTimeUtc(landed, File.GetLastWriteTimeUtc(filed));
        Remove("catalog");

        var result = await _cli.RunAsync("reindex");

        Assert.True(result.Code == ExitCodes.Answered, result.Out + result.Error);
        Assert.True(File.Exists(landed));
    }

    [Fact]
    public async Task A_card_alone_is_put_back_as_well()
    {
        await LandAsync(("run001", 100.01m));
        var card = Files("knowledge").Single(file => file.EndsWith(".md", StringComparison.Ordinal));
        File.Delete(card);

        await _cli.RunAsync("reindex");

        Assert.True(File.Exists(card));
    }

    [Fact]
    public async Task A_catalogue_that_was_rolled_back_is_brought_to_what_is_filed()
    {
        await LandAsync(("run001", 100.01m));
        var former = await File.ReadAllTextAsync(Catalogue);
        await LandAsync(("run001", 300.03m));
        var before = await AskAsync();
        await File.WriteAllTextAsync(Catalogue, former);

        var result = await _cli.RunAsync("reindex", "--json");

        Assert.Equal("new_version", Single(result).Outcome);
        Assert.Equal(before.GetProperty("figures").ToString(), (await AskAsync()).GetProperty("figures").ToString());
    }

    [Fact]
    public async Task Under_a_changed_definition_the_same_bytes_have_another_version()
    {
        await LandAsync(("run001", 100.01m));
        var shipped = await File.ReadAllTextAsync(RepositoryRoot.Combine("definitions", "bs_consolidated.json"));
        _cli.Write("data/definitions/bs_consolidated.json", shipped.Replace("\"USD\"", "\"EUR\"", StringComparison.Ordinal));

        var looked = await _cli.RunAsync("reindex", "--dry-run", "--json");
        var result = await _cli.RunAsync("reindex", "--json");
        var again = await _cli.RunAsync("reindex", "--json");

        Assert.Contains("it gets a new data version", Assert.Single(looked.Lines).GetProperty("note").GetString(), StringComparison.Ordinal);
        Assert.Equal(("new_version", "unchanged"), (Single(result).Outcome, Single(again).Outcome));
        Assert.Equal(2, Files("tables").Count(file => file.EndsWith(".parquet", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Bytes_that_nobody_recorded_are_refused_and_nothing_changes()
    {
        await LandAsync(("run001", 100.01m));
        var catalogue = await File.ReadAllTextAsync(Catalogue);
        await File.AppendAllTextAsync(Files("ccar_reports").Single(), "2023Q4|X|Y|U10000000|U12000000|Z|LENDING|1.00\n");

        var result = await _cli.RunAsync("reindex", "--json");

        Assert.Equal((ExitCodes.Refused, "refused"), (result.Code, Single(result).Outcome));
        Assert.Contains("are none that were recorded of", result.Error, StringComparison.Ordinal);
        Assert.Equal(catalogue, await File.ReadAllTextAsync(Catalogue));
    }

    [Fact]
    public async Task Without_its_csv_a_report_is_named_with_what_to_do()
    {
        await LandAsync(("run001", 100.01m));
        File.Delete(Files("ccar_reports").Single());

        var result = await _cli.RunAsync("reindex");

        Assert.Equal(ExitCodes.Refused, result.Code);
        Assert.Contains("Restore it from a copy, or land the file again.", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_landing_after_it_is_newer_than_what_was_read_off_a_filed_key()
    {
        await LandAsync(("run001", 100.01m));
        Remove("catalog", "metadata");
        await _cli.RunAsync("reindex");

        await LandAsync(("run001", 300.03m));

        Assert.Contains("300.03", (await AskAsync()).GetProperty("figures").ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_what_is_asked_for_is_touched()
    {
        await LandAsync(("run001", 100.01m), ("run002", 200.02m));
        Remove("catalog");

        var one = await _cli.RunAsync("reindex", "--run", "RUN002", "--json");
        var none = await _cli.RunAsync("reindex", "--run", "run009");

        Assert.Equal("run002", Assert.Single(one.Lines).GetProperty("run_id").GetString());
        Assert.Equal(ExitCodes.Usage, none.Code);
        Assert.Contains("None of the 2 reports filed in", none.Error, StringComparison.Ordinal);
    }

    private string Catalogue => Path.Combine(_cli.Data, "catalog", "bs_consolidated", "cycle3.json");

    private static (string Missing, string Outcome) Single(CliResult result)
    {
        var line = Assert.Single(result.Lines);
        return (string.Join(',', line.GetProperty("missing").EnumerateArray().Select(part => part.GetString())), line.GetProperty("outcome").GetString()!);
    }

    private void Remove(params string[] folders) => Array.ForEach(folders, folder => Directory.Delete(Path.Combine(_cli.Data, folder), recursive: true));

    private List<string> Files(string folder) => Directory.Exists(Path.Combine(_cli.Data, folder))
        ? [.. Directory.EnumerateFiles(Path.Combine(_cli.Data, folder), "*", SearchOption.AllDirectories).Where(file => !Path.GetFileName(file).StartsWith('.')).Order(StringComparer.Ordinal)]
        : [];

    private async Task LandAsync(params (string Run, decimal Assets)[] runs)
    {
        const string Glossary = """[{"term":"assets","column":"level_2","value":"U10000000"}]""";
        foreach (var (run, assets) in runs)
        {
            _cli.Write("landing/" + SampleLanding.Key(run), SampleLanding.Report(assets));
        }

        var landed = await _cli.RunAsync("land", Path.Combine(_cli.Folder, "landing"), "--glossary", _cli.Write("glossary.json", Glossary));
        Assert.True(landed.Code == ExitCodes.Answered, landed.Out + landed.Error);
    }

    private async Task<JsonElement> AskAsync()
    {
        var asked = await _cli.RunAsync("ask", Question, "--json");
        Assert.True(asked.Code == ExitCodes.Answered, asked.Out + asked.Error);
        return Assert.Single(asked.Lines);
    }
}
