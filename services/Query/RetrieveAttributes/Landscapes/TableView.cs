using Ccar.Messaging.Contracts;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>One table as the retriever sees it: what landed, which values occur where, and how all of it is called.</summary>
public sealed class TableView
{
    private readonly HashSet<string> _keys;

    private TableView(TableSources sources)
    {
        _keys = [.. sources.Definition.Columns.Select(c => c.Name).Where(name => sources.Profiles.Values.All(p => IsKey(p, name)))];
        Definition = sources.Definition;
        Cycles = [.. sources.Cycles.Where(c => c.Partitions.Count > 0).OrderBy(c => c.Cycle, NaturalOrder.Instance)];
        Vocabulary = Vocabulary.Of(sources.Definition, [.. Cycles.SelectMany(c => c.Partitions).Select(p => p.DataVersion).Distinct()], sources.Profiles);
        PeriodColumns = [.. sources.Definition.Columns.Where(c => c.Role == ColumnRole.Period)];
        PeriodColumn = PeriodColumns.FirstOrDefault(c => PeriodCalendar.Understands(Vocabulary.Of(c.Name))) ?? (PeriodColumns is [var first, ..] ? first : null);
        Runs = new OrderedNames("run", [.. Cycles.SelectMany(c => c.Partitions).Select(p => p.RunId).Distinct().Order(NaturalOrder.Instance)]);
        CycleNames = new OrderedNames("cycle", [.. Cycles.Select(c => c.Cycle)]);
        Lexicon = new TableLexicon(this, sources.Glossary);
        ColumnNames = [.. sources.Definition.Columns.Select(c => new ColumnName(c))];
    }

    /// <summary>What the table means.</summary>
    public TableDefinition Definition { get; }

    /// <summary>Its cycles in natural order.</summary>
    public IReadOnlyList<CatalogDocument> Cycles { get; }

    /// <summary>Its name.</summary>
    public string Name => Definition.Table;

    internal Vocabulary Vocabulary { get; }

    internal OrderedNames Runs { get; }

    internal OrderedNames CycleNames { get; }

    internal TableLexicon Lexicon { get; }

    internal IReadOnlyList<ColumnName> ColumnNames { get; }

    internal IReadOnlyList<ColumnDefinition> PeriodColumns { get; }

    /// <summary>The one that periods in a question are looked up in: the first whose values are all understood, else the first.</summary>
    internal ColumnDefinition? PeriodColumn { get; }

    internal IEnumerable<ColumnDefinition> Measures => Definition.Columns.Where(c => c.Role == ColumnRole.Measure);

    /// <summary>Columns whose values are classes that figures are not added across.</summary>
    internal IEnumerable<ColumnDefinition> AccountClasses => Definition.Columns.Where(c => c.Role == ColumnRole.Account && c.Parent is null);

    /// <summary>Builds the view with all its indexes; worth keeping until one of the sources changes.</summary>
    public static TableView Create(TableSources sources) => new(sources);

    /// <summary>Whether each row of every file has a value of its own there.</summary>
    internal bool IsKey(ColumnDefinition column) => _keys.Contains(column.Name);

    private static bool IsKey(SnapshotProfile profile, string name) =>
        profile.Columns.FirstOrDefault(c => c.Name == name) is { Nulls: 0, DistinctValues: { } distinct } && distinct == profile.Rows;

    internal ColumnDefinition? Column(string name) =>
        Definition.Columns.FirstOrDefault(c => string.Equals(c.Name, name.Trim(), StringComparison.OrdinalIgnoreCase));
}
