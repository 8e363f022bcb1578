using System.Text.Json;
using Ccar.Messaging.Contracts;
using Ccar.Messaging.Query.RetrieveAttributes;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Services.Tests.Query.RetrieveAttributes;

/// <summary>Questions, and the reports and business terms they are about.</summary>
internal sealed record LandedQuestions(IReadOnlyList<ExpectedReading> Questions, IReadOnlyList<LandedReport> Reports, IReadOnlyList<GlossaryTerm> Glossary)
{
    private static readonly string[] Scenarios = ["internal_baseline", "supervisory_baseline", "internal_adverse_1", "supervisory_severely_adverse"];
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>What the table means, as shipped.</summary>
    public static TableDefinition Definition { get; } =
        JsonSerializer.Deserialize<TableDefinition>(File.ReadAllText(RepositoryRoot.Combine("definitions", "bs_consolidated.json")), Json)!;

    /// <summary>The questions about the bundled sample.</summary>
    public static LandedQuestions OfSample() => Read(
        RepositoryRoot.Combine("tests", "Services.Tests", "Query", "RetrieveAttributes", "questions", "sample.jsonl"),
        RepositoryRoot.Combine("samples", "landing"));

    /// <summary>The questions beside the repository, about reports of their own.</summary>
    public static LandedQuestions OfDevelopment() => Read(
        Path.Combine(RepositoryRoot.SharedData!, "questions", "dev_questions.jsonl"),
        Path.Combine(RepositoryRoot.SharedData!, "questions", "landing"));

    public Landscape Landscape() => new(
        [TableView.Create(new TableSources
        {
            Definition = Definition,
            Cycles = [.. Reports.GroupBy(r => r.Cycle).Select(c => new CatalogDocument { Table = Definition.Table, Cycle = c.Key, Partitions = [.. c.Select(Partition)] })],
            Profiles = Reports.ToDictionary(r => r.DataVersion, Profile),
            Glossary = Glossary,
        })],
        new ScenarioNames(Scenarios, "internal_baseline"));

    private static LandedQuestions Read(string questions, string landing) => new(
        [.. File.ReadLines(questions).Select(ExpectedReading.Parse)],
        LandedReport.ReadAll(landing),
        JsonSerializer.Deserialize<List<GlossaryTerm>>(File.ReadAllText(Path.Combine(landing, "glossary.json")), Json)!);

    private static CatalogPartition Partition(LandedReport report) => new()
    {
        Scenario = report.Scenario,
        RunId = report.Run,
        DataVersion = report.DataVersion,
        Rows = report.Rows,
        Sha256 = "0",
        SourceKey = "landed.csv",
        FiledKey = $"filed/cycle={report.Cycle}/scenario={report.Scenario}/run_id={report.Run}/bs_consolidated.csv",
        MetadataKey = "metadata.json",
        Sequencer = "1",
        LandedAt = DateTimeOffset.UnixEpoch,
        FirstLandedAt = DateTimeOffset.UnixEpoch,
    };

    private static SnapshotProfile Profile(LandedReport report) => new()
    {
        Rows = report.Rows,
        Bytes = 1,
        Sha256 = "0",
        Columns = [.. Definition.Columns.Select(c => new ColumnProfile { Name = c.Name, Type = c.Type, Dictionary = c.Role == ColumnRole.Measure ? null : report.Values[c.Name] })],
    };
}
