using Ccar.Messaging.Contracts;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Responder.WriteAnswer;

/// <summary>A side of a change that nothing is known of in a run, scenario and cycle: missing data, from which no change is computed.</summary>
/// <param name="From">First side of the change.</param>
/// <param name="To">Second side of the change.</param>
/// <param name="Lacking">The side without any value.</param>
/// <param name="Where">The run, scenario and cycle as keys, as far as figures have them.</param>
internal sealed record MissingSide(string From, string To, string Lacking, Figure Where)
{
    private static readonly string[] PartitionKeys = ["cycle", "scenario", FigureBuilder.RunKey];

    /// <summary>"2024Q3 in run001; 2024Q3 in run002".</summary>
    public static string List(IEnumerable<MissingSide> sides) => Printable.List(sides.Select(side => Printable.Escape(side.Lacking) + ScopePhrase.Where(side.Where)));

    /// <summary>The columns of a partition that figures of a change have.</summary>
    public static IReadOnlyList<string> ColumnsOf(KeyedFigures figures, string along) => [.. figures.ColumnsBut(along).Intersect(PartitionKeys)];

    /// <summary>All there are.</summary>
    public static IReadOnlyList<MissingSide> Find(KeyedFigures figures, Derivation how) =>
        how.Along is { } along ? [.. how.Pairs.SelectMany(pair => Find(figures, along, pair))] : [];

    private static IEnumerable<MissingSide> Find(KeyedFigures figures, string along, (string From, string To) pair)
    {
        var columns = ColumnsOf(figures, along);
        var partitions = figures.Rows.Where(figure => !figure.Combined && figure.Value is not null).GroupBy(figure => KeyedFigures.Text(figure, columns)).OrderBy(partition => partition.Key, NaturalOrder.Instance);
        foreach (var partition in partitions)
        {
            var (hasFrom, hasTo) = (partition.Any(figure => figure.Keys[along] == pair.From), partition.Any(figure => figure.Keys[along] == pair.To));
            if (hasFrom != hasTo)
            {
                var first = partition.First();
                yield return new MissingSide(pair.From, pair.To, hasFrom ? pair.To : pair.From, first with { Keys = KeyedFigures.Keys(first, columns) });
            }
        }
    }
}
