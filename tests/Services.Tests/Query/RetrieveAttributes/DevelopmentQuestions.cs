using System.Text.Json;
using Ccar.Messaging.Contracts;
using Ccar.Messaging.Query.RetrieveAttributes;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Services.Tests.Query.RetrieveAttributes;

/// <summary>The development questions and the landscape they are about, beside the repository.</summary>
internal sealed class DevelopmentQuestions
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);
    private readonly string _folder = Path.Combine(RepositoryRoot.SharedData!, "questions");

    public IReadOnlyList<JsonElement> Questions() => [.. File.ReadLines(Path.Combine(_folder, "dev_questions.jsonl")).Select(line => JsonSerializer.Deserialize<JsonElement>(line))];

    public Landscape Landscape()
    {
        var root = Path.Combine(_folder, "landing", "ccar_reports", "dev", "ccar");
        var files = Directory.GetFiles(root, "bs_consolidated.csv", SearchOption.AllDirectories).Select(f => (File: f, Parts: Path.GetRelativePath(root, f).Split(Path.DirectorySeparatorChar))).ToList();
        var documents = files.GroupBy(f => f.Parts[0]).Select(c => new CatalogDocument { Table = "bs_consolidated", Cycle = c.Key, Partitions = [.. c.Select(f => Partition(f.Parts))] });
        var definition = JsonSerializer.Deserialize<TableDefinition>(File.ReadAllText(RepositoryRoot.Combine("definitions", "bs_consolidated.json")), Json)!;
        return new Landscape(
            [TableView.Create(new TableSources
            {
                Definition = definition,
                Cycles = [.. documents],
                Profiles = files.ToDictionary(f => Partition(f.Parts).DataVersion, f => Profile(f.File, definition)),
                Glossary = JsonSerializer.Deserialize<List<GlossaryTerm>>(File.ReadAllText(Path.Combine(_folder, "landing", "glossary.json")), Json)!,
            })],
            new ScenarioNames(LandscapeBuilder.Scenarios, "internal_baseline"));
    }

    private static CatalogPartition Partition(string[] parts) => new()
    {
        Scenario = parts[1],
        RunId = parts[2],
        DataVersion = string.Join('-', parts[..3]),
        Rows = 1,
        Sha256 = "0",
        SourceKey = "landed.csv",
        FiledKey = LandscapeBuilder.FiledKey(parts[0], parts[1], parts[2]),
        MetadataKey = "metadata.json",
        Sequencer = "1",
        LandedAt = DateTimeOffset.UnixEpoch,
        FirstLandedAt = DateTimeOffset.UnixEpoch,
    };

    private static SnapshotProfile Profile(string file, TableDefinition definition)
    {
        var rows = File.ReadLines(file).Select(line => line.Split('|')).ToList();
        return new SnapshotProfile
        {
            Rows = rows.Count - 1,
            Bytes = 1,
            Sha256 = "0",
            Columns = [.. definition.Columns.Select(c => new ColumnProfile { Name = c.Name, Type = c.Type, Dictionary = c.Role == ColumnRole.Measure ? null : [.. rows.Skip(1).Select(r => r[Array.IndexOf(rows[0], c.Name)]).Distinct().Order(StringComparer.Ordinal)] })],
        };
    }
}
