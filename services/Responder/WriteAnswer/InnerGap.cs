using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Responder.WriteAnswer;

/// <summary>A nested figure that fewer figures stand behind than behind others, or than were asked for.</summary>
/// <param name="Where">The keys of the nested figure.</param>
/// <param name="Found">How many stand behind it.</param>
/// <param name="Asked">How many there could be.</param>
internal sealed record InnerGap(Figure Where, int Found, int Asked)
{
    public static IReadOnlyList<InnerGap> Find(KeyedFigures inner, Derivation how, QueryAttributes attributes)
    {
        if (how.Over is not { } over)
        {
            return [];
        }

        var outer = inner.ColumnsBut(over);
        var known = inner.Rows.Where(figure => figure.Value is not null).ToList();
        var asked = attributes.FilterAttributes.GetValueOrDefault(over) is { In.Count: > 0 } filter ? filter.In.Distinct().Count() : known.Select(figure => figure.Keys.GetValueOrDefault(over)).Distinct().Count();
        return
        [
            .. known.GroupBy(figure => KeyedFigures.Text(figure, outer))
                .Where(nested => nested.Count() < asked)
                .Select(nested => new InnerGap(nested.First() with { Keys = KeyedFigures.Keys(nested.First(), outer) }, nested.Count(), asked)),
        ];
    }
}
