using Ccar.Messaging.Contracts;
using Ccar.Messaging.Query.RetrieveAttributes;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Services.Tests.Query.RetrieveAttributes;

/// <summary>A landscape in memory: a balance sheet of two cycles, three scenarios and five runs, unless a test says otherwise.</summary>
internal sealed class LandscapeBuilder
{
    public static readonly string[] Scenarios = ["internal_baseline", "supervisory_baseline", "internal_adverse_1", "supervisory_severely_adverse"];
    private static readonly DateTimeOffset Landed = new(2025, 1, 6, 9, 0, 0, TimeSpan.Zero);
    private readonly List<TableView> _tables = [];
    private readonly Dictionary<string, IReadOnlyList<string>> _values = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Run, string Column), string[]> _lacking = [];
    private Func<CatalogPartition, CatalogPartition> _partition = p => p;
    private IReadOnlyList<string> _cycles = ["cycle3", "cycle10"];
    private IReadOnlyList<string> _runs = ["run001", "run002", "run003", "run004", "run005"];
    private IReadOnlyList<GlossaryTerm> _glossary = [];
    private TableDefinition _definition = Definition("bs_consolidated");

    public static LandscapeBuilder BalanceSheet() => new LandscapeBuilder()
        .With("period_id", "2023Q1", "2023Q2", "2023Q3", "2023Q4", "2024Q1", "2024Q2")
        .With("business", "FIXED INCOME FINANCING", "ASSET MANAGEMENT", "GLOBAL EQUITIES", "GROUP TREASURY", "MORTGAGE BANKING", "CREDIT CARDS")
        .With("segment_lob", "REPO DESK", "RATES DESK", "GOLD CARDS", "MERGERS & ADVISORY")
        .With("level_2", "U10000000", "U20000000", "U30000000")
        .With("level_3", "U11000000", "U12000000", "U21000000")
        .With("central_view", "LEGAL ENTITY VIEW", "MANAGEMENT VIEW")
        .With("ccar_cluster", "CREDIT", "DEPOSITS", "OTHER")
        .Terms(("asset", "level_2", "U10000000"), ("assets", "level_2", "U10000000"), ("liabilities", "level_2", "U20000000"), ("equity", "level_2", "U30000000"), ("loans", "level_3", "U12000000"), ("goodwill", "level_3", "U19000000"));

    public LandscapeBuilder With(string column, params string[] values)
    {
        _values[column] = values;
        return this;
    }

    public LandscapeBuilder WithoutDictionary(string column)
    {
        _values.Remove(column);
        return this;
    }

    /// <summary>Takes values out of one run's column.</summary>
    public LandscapeBuilder Lacking(string run, string column, params string[] values)
    {
        _lacking[(run, column)] = values;
        return this;
    }

    public LandscapeBuilder Terms(params (string Term, string Column, string Value)[] terms)
    {
        _glossary = [.. terms.Select(t => new GlossaryTerm(t.Term, t.Column, t.Value))];
        return this;
    }

    public LandscapeBuilder Runs(params string[] runs)
    {
        _runs = runs;
        return this;
    }

    public LandscapeBuilder Cycles(params string[] cycles)
    {
        _cycles = cycles;
        return this;
    }

    public LandscapeBuilder Meaning(Func<TableDefinition, TableDefinition> change)
    {
        _definition = change(_definition);
        return this;
    }

    public LandscapeBuilder Partitions(Func<CatalogPartition, CatalogPartition> change)
    {
        _partition = change;
        return this;
    }

    /// <summary>Adds the table as described so far; further calls describe another one.</summary>
    public LandscapeBuilder AndTable(string name)
    {
        _tables.Add(Table());
        _definition = Definition(name);
        return this;
    }

    public Landscape Build() => new([.. _tables, Table()], new ScenarioNames(Scenarios, "internal_baseline"));

    public static string FiledKey(string cycle, string scenario, string run) => $"filed/cycle={cycle}/scenario={scenario}/run_id={run}/bs_consolidated.csv";

    private static TableDefinition Definition(string name) => new()
    {
        Table = name,
        Columns =
        [
            new ColumnDefinition { Name = "period_id", Type = "VARCHAR", Role = ColumnRole.Period },
            new ColumnDefinition { Name = "business", Type = "VARCHAR", Role = ColumnRole.Dimension },
            new ColumnDefinition { Name = "segment_lob", Type = "VARCHAR", Role = ColumnRole.Dimension, Parent = "business" },
            new ColumnDefinition { Name = "level_2", Type = "VARCHAR", Role = ColumnRole.Account },
            new ColumnDefinition { Name = "level_3", Type = "VARCHAR", Role = ColumnRole.Account, Parent = "level_2" },
            new ColumnDefinition { Name = "central_view", Type = "VARCHAR", Role = ColumnRole.Dimension },
            new ColumnDefinition { Name = "ccar_cluster", Type = "VARCHAR", Role = ColumnRole.Dimension },
            new ColumnDefinition { Name = "balance", Type = "DECIMAL(38,2)", Role = ColumnRole.Measure, Kind = MeasureKind.Stock, Unit = "USD" },
        ],
    };

    private TableView Table()
    {
        CatalogDocument[] documents = [.. _cycles.Select(c => new CatalogDocument { Table = _definition.Table, Cycle = c, Partitions = [.. Scenarios.SelectMany(s => _runs.Select(r => _partition(Partition(c, s, r))))] })];
        var profiles = documents.SelectMany(d => d.Partitions).ToDictionary(p => p.DataVersion, p => Profile(p.RunId), StringComparer.Ordinal);
        return TableView.Create(new TableSources { Definition = _definition, Cycles = documents, Profiles = profiles, Glossary = _glossary });
    }

    private static CatalogPartition Partition(string cycle, string scenario, string run) => new()
    {
        Scenario = scenario,
        RunId = run,
        DataVersion = $"{cycle}-{scenario}-{run}",
        Rows = 1,
        Sha256 = "0",
        SourceKey = "landed.csv",
        FiledKey = FiledKey(cycle, scenario, run),
        MetadataKey = "metadata.json",
        Sequencer = "1",
        LandedAt = Landed,
        FirstLandedAt = Landed,
    };

    private SnapshotProfile Profile(string run) => new()
    {
        Rows = 1,
        Bytes = 1,
        Sha256 = "0",
        Columns = [.. _definition.Columns.Select(c => new ColumnProfile { Name = c.Name, Type = c.Type, Dictionary = c.Role == ColumnRole.Measure ? null : Values(run, c.Name) })],
    };

    private List<string>? Values(string run, string column) => _values.GetValueOrDefault(column)?.Except(_lacking.GetValueOrDefault((run, column)) ?? []).ToList();
}
