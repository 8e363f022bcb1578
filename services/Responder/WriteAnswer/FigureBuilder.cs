using Ccar.Messaging.Contracts;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Responder.WriteAnswer;

/// <summary>Turns an engine's rows into figures: one per run and group, in a settled order, then the combined totals where asked.</summary>
public static class FigureBuilder
{
    internal const string RunKey = "run_id";
    private static readonly string[] PartitionKeys = ["cycle", "scenario", RunKey];

    /// <summary>The figures; none when no row matches.</summary>
    /// <exception cref="FigureNotExactException">A figure cannot be given with all its digits.</exception>
    public static FigureSet Build(QueryAttributes attributes, IReadOnlyList<SelectedPartition> selection, ResultTable result, TableDefinition definition)
    {
        var meaning = MeasureMeaning.Of(attributes, definition);
        var how = Derivation.Of(attributes);
        var perRun = result.Rows.Select(row => ToFigure(row, result.KeyColumns, FigureValue.Of(row, attributes.AggregationFunction, meaning))).ToList();
        var derived = DerivedFigures.Of(new KeyedFigures(result.KeyColumns, [.. perRun, .. CombinedRuns.Of(perRun, attributes)]), how, attributes, definition);
        List<Figure> all = [.. InOrder(derived, combined: false, how, attributes), .. InOrder(derived, combined: true, how, attributes)];
        var figures = new Figures
        {
            Name = meaning.NameOf(how),
            Unit = meaning.UnitOf(how),
            ComparedUnit = how.Along is null ? null : meaning.Unit,
            KeyColumns = derived.Figures.Columns,
            Rows = Fitting(all, derived.Totals),
            RowCount = all.Count,
            Totals = derived.Totals,
        };
        return new FigureSet(figures, [.. selection.Distinct().Where(partition => !perRun.Exists(figure => IsOf(figure, partition)))])
        {
            Gaps = derived.Gaps with { LeftOut = LeftOutGroups.Find(derived.Totals, derived.Figures.Rows, all) },
        };
    }

    // Where not all fit, the totals that were asked for come first: they must not be what is cut off.
    private static IReadOnlyList<Figure> Fitting(List<Figure> all, IReadOnlyList<Figure> totals)
    {
        var rows = MessageSize.Fitting(all, totals);
        return rows.Count == all.Count ? rows : MessageSize.Fitting([.. all.OrderByDescending(figure => figure.Combined)], totals);
    }

    private static Figure ToFigure(ResultRow row, IReadOnlyList<string> columns, decimal? value) => new()
    {
        Keys = columns.Zip(row.Keys).ToDictionary(key => key.First, key => key.Second),
        Value = value,
    };

    // Bound, order and limit are those of a run, or of one of several changes of it. A run that an extreme was found at groups nothing.
    private static IEnumerable<Figure> InOrder(DerivedFigures derived, bool combined, Derivation how, QueryAttributes attributes)
    {
        List<string> keys = [.. PartitionKeys.Where(key => key != how.FoundAt).Union(derived.Figures.Columns.Where(column => column == how.Along))];
        return derived.Figures.Rows
            .Where(figure => figure.Combined == combined)
            .GroupBy(figure => string.Join('\u001f', keys.Select(key => figure.Keys.GetValueOrDefault(key, ""))))
            .OrderBy(run => run.Key, NaturalOrder.Instance)
            .SelectMany(run => FigureOrder.Apply(run, attributes));
    }

    private static bool IsOf(Figure figure, SelectedPartition partition) =>
        figure.Keys[RunKey] == partition.RunId
        && figure.Keys.GetValueOrDefault("cycle", partition.Cycle) == partition.Cycle
        && figure.Keys.GetValueOrDefault("scenario", partition.Scenario) == partition.Scenario;
}
