using Ccar.Messaging.Cli;
using Ccar.Messaging.Testing;

namespace Ccar.Messaging.Services.Tests.Cli;

/// <summary>A data folder with the workers as they are, to land in, to ask, and to look at afterwards.</summary>
internal sealed class EvidenceFolder : IDisposable
{
    private const string Glossary = """[{"term":"assets","column":"level_2","value":"U10000000"}]""";

    public CliRun Cli { get; } = new() { Workers = WorkerComposition.Compose };

    public void Dispose() => Cli.Dispose();

    /// <summary>Lands a report whose assets of CREDIT CARDS in 2023Q4 are an amount.</summary>
    public async Task LandAsync(string run, decimal assets)
    {
        var landing = Path.Combine(Cli.Folder, "landing");
        Cli.Write("landing/" + SampleLanding.Key(run), SampleLanding.Report(assets));
        var landed = await Cli.RunAsync("land", landing, "--glossary", Cli.Write("glossary.json", Glossary));
        Directory.Delete(landing, recursive: true);
        Assert.True(landed.Code == ExitCodes.Answered, landed.Out + landed.Error);
    }

    /// <summary>Asks for the assets per business of a run; returns the question's id.</summary>
    public async Task<string> AskAsync(string run)
    {
        var asked = await Cli.RunAsync("ask", $"Total assets per business in 2023Q4, {run}", "--json");
        Assert.True(asked.Code == ExitCodes.Answered, asked.Out + asked.Error);
        return Assert.Single(asked.Lines).GetProperty("questionId").GetString()!;
    }

    /// <summary>The files below a folder.</summary>
    public List<string> Files(string folder) => Directory.Exists(PathOf(folder))
        ? [.. Directory.EnumerateFiles(PathOf(folder), "*", SearchOption.AllDirectories).Where(file => !Path.GetFileName(file).StartsWith('.')).Order(StringComparer.Ordinal)]
        : [];

    /// <summary>Puts one text in the place of another, wherever it stands in a file.</summary>
    public void Change(string file, string from, string to)
    {
        var before = File.ReadAllText(PathOf(file));
        Assert.Contains(from, before, StringComparison.Ordinal);
        File.WriteAllText(PathOf(file), before.Replace(from, to, StringComparison.Ordinal));
    }

    public string PathOf(string key) => Path.Combine(Cli.Data, key);
}
