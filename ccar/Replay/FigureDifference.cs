using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Cli;

/// <summary>A figure that is another one, or that only one of the two has.</summary>
/// <param name="Keys">What it belongs to.</param>
/// <param name="Recorded">The recorded value; null where there is none.</param>
/// <param name="Replayed">The value of the replay; null where there is none.</param>
internal sealed record FigureDifference(string Keys, decimal? Recorded, decimal? Replayed)
{
    /// <summary>What differs. The order counts as well: the first of a ranking is a statement.</summary>
    public static IReadOnlyList<FigureDifference> Find(Figures recorded, Figures replayed) =>
    [
        .. Find(recorded.Rows, replayed.Rows, ""),
        .. Find(recorded.Totals, replayed.Totals, "whole: "),
        .. recorded.RowCount == replayed.RowCount ? [] : new[] { new FigureDifference("number of figures", recorded.RowCount, replayed.RowCount) },
    ];

    private static IEnumerable<FigureDifference> Find(IReadOnlyList<Figure> recorded, IReadOnlyList<Figure> replayed, string of)
    {
        for (var index = 0; index < Math.Max(recorded.Count, replayed.Count); index++)
        {
            var (then, now) = (recorded.ElementAtOrDefault(index), replayed.ElementAtOrDefault(index));
            if (then is null || now is null || !IsSame(then, now))
            {
                yield return new FigureDifference(of + Describe(then ?? now!), then?.Value, now is not null && (then is null || Describe(now) == Describe(then)) ? now.Value : null);
            }
        }
    }

    // 1.10 and 1.1 are one figure: engines give more or fewer zeros.
    private static bool IsSame(Figure then, Figure now) =>
        Describe(then) == Describe(now) && then.Value == now.Value && then.Compared?.From == now.Compared?.From && then.Compared?.To == now.Compared?.To;

    private static string Describe(Figure figure) =>
        string.Join(", ", figure.Keys.OrderBy(key => key.Key, StringComparer.Ordinal).Select(key => $"{key.Key} {key.Value}")) is { Length: > 0 } keys
            ? keys + (figure.Combined ? " (combined)" : "")
            : figure.Combined ? "combined" : "figure";
}
