using Ccar.Messaging.Contracts;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Responder.WriteAnswer;

/// <summary>Threshold, order and limit, applied to the groups of one run (or of the combined total). Ties and missing order fall back to the keys.</summary>
internal static class FigureOrder
{
    public static IEnumerable<Figure> Apply(IEnumerable<Figure> groups, QueryAttributes attributes)
    {
        var kept = groups.Where(figure => Passes(figure.Value, attributes.Having)).OrderBy(KeyText, NaturalOrder.Instance);
        var order = attributes.OrderBy ?? (attributes.Limit is null ? null : SortDirection.Descending);
        var sorted = order switch
        {
            SortDirection.Descending => kept.OrderByDescending(f => f.Value ?? decimal.MinValue),
            SortDirection.Ascending => kept.OrderBy(f => f.Value ?? decimal.MaxValue),
            _ => kept,
        };
        return attributes.Limit is { } limit ? sorted.Take(limit) : sorted;
    }

    private static string KeyText(Figure figure) => string.Join('\u001f', figure.Keys.Values);

    private static bool Passes(decimal? value, Threshold? threshold) => threshold is null || (value is { } v && threshold.Op switch
    {
        ">" => v > threshold.Value,
        ">=" => v >= threshold.Value,
        "<" => v < threshold.Value,
        "<=" => v <= threshold.Value,
        _ => throw new InvalidOperationException($"The comparison '{Printable.Escape(threshold.Op)}' is not known; use >, >=, < or <=."),
    });
}
