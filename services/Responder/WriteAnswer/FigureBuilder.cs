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
        var perRun = result.Rows.Select(row => ToFigure(row, result.KeyColumns, FigureValue.Of(row, attributes.AggregationFunction, meaning))).ToList();
        var combined = CombinedRuns.Of(perRun, attributes);
        List<Figure> all = [.. InOrder(perRun, attributes), .. InOrder(combined, attributes)];
        var figures = new Figures
        {
            Name = meaning.Name,
            Unit = meaning.Unit,
            KeyColumns = result.KeyColumns,
            Rows = Fitting(all),
            RowCount = all.Count,
        };
        return new FigureSet(figures, [.. selection.Distinct().Where(partition => !perRun.Exists(figure => IsOf(figure, partition)))]);
    }

    // Where not all fit, the totals that were asked for come first: they must not be what is cut off.
    private static IReadOnlyList<Figure> Fitting(List<Figure> all)
    {
        var rows = MessageSize.Fitting(all);
        return rows.Count == all.Count ? rows : MessageSize.Fitting([.. all.OrderByDescending(figure => figure.Combined)]);
    }

    private static Figure ToFigure(ResultRow row, IReadOnlyList<string> columns, decimal? value) => new()
    {
        Keys = columns.Zip(row.Keys).ToDictionary(key => key.First, key => key.Second),
        Value = value,
    };

    private static IEnumerable<Figure> InOrder(IEnumerable<Figure> figures, QueryAttributes attributes) => figures
        .GroupBy(figure => string.Join('\u001f', PartitionKeys.Select(key => figure.Keys.GetValueOrDefault(key, ""))))
        .OrderBy(run => run.Key, NaturalOrder.Instance)
        .SelectMany(run => FigureOrder.Apply(run, attributes));

    private static bool IsOf(Figure figure, SelectedPartition partition) =>
        figure.Keys[RunKey] == partition.RunId
        && figure.Keys.GetValueOrDefault("cycle", partition.Cycle) == partition.Cycle
        && figure.Keys.GetValueOrDefault("scenario", partition.Scenario) == partition.Scenario;
}
