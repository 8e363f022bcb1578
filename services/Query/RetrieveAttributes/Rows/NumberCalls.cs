using System.Globalization;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Finds numbers with what they are compared by: "less than 5", "9 or more".</summary>
internal static class NumberCalls
{
    private const int LongestPhrase = 4;

    public static IEnumerable<Call.Number> In(Wording wording)
    {
        var tokens = wording.Tokens;
        for (var at = 0; at < tokens.Count; at++)
        {
            if (tokens[at].IsNumber && decimal.TryParse(tokens[at].Word.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
            {
                var scaled = Scaled(tokens, at, value);
                yield return Compared(tokens, at, scaled) with { Scaled = scaled.Words > 1 };
            }
        }
    }

    private static (decimal Value, int Words) Scaled(IReadOnlyList<Token> tokens, int at, decimal value) =>
        at + 1 < tokens.Count && tokens[at + 1].Word is "thousand" or "million" or "billion" && Quantities.Amount("1", tokens[at + 1].Word) is { } factor && value <= 1e9m
            ? (value * factor, 2)
            : (value, 1);

    private static Call.Number Compared(IReadOnlyList<Token> tokens, int at, (decimal Value, int Words) number)
    {
        var end = at + number.Words;
        foreach (var first in Enumerable.Range(Math.Max(0, at - LongestPhrase), Math.Min(at, LongestPhrase)))
        {
            if (Comparisons.Ahead.From(tokens, first).FirstOrDefault(match => IsUpTo(tokens, first + match.Count, at)) is { Count: > 0 } match)
            {
                return new Call.Number(new Span(first, end - first), new RowBound(match.Entries[0], number.Value));
            }
        }

        var behind = end < tokens.Count ? Comparisons.Behind.From(tokens, end).LastOrDefault() : default;
        return behind.Count > 0
            ? new Call.Number(new Span(at, end + behind.Count - at), new RowBound(behind.Entries[0], number.Value))
            : new Call.Number(new Span(at, end - at), new RowBound("=", number.Value));
    }

    private static bool IsUpTo(IReadOnlyList<Token> tokens, int end, int at) => end == at || (end + 1 == at && tokens[end].Word is "the" or "a" or "than" or "year");
}
