using System.Globalization;
using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Responder.WriteAnswer.Wording;

/// <summary>The question's own numbers, which stand for themselves only in their phrase: "above $6.5 million", "the 3 largest".</summary>
internal static class AskedPhrases
{
    private static readonly (decimal Factor, string Name)[] Scales = [(1_000_000_000m, "billion"), (1_000_000m, "million"), (1_000m, "thousand")];

    public static IEnumerable<Phrase> Of(AnswerFacts facts) => Texts(facts).Select(text => new Phrase(text, TokenKind.Bound));

    // Runs pass a bound one by one: their total may not, so there the bound has the template's words alone.
    private static IEnumerable<string> Texts(AnswerFacts facts) =>
    [
        .. TemplateWriter.Asked(facts) is { Length: > 0 } asked ? [asked] : Array.Empty<string>(),
        .. facts.Attributes.Having is { } having && !facts.Figures.Figures.Rows.Any(figure => figure.Combined) ? Bounds(having, facts.Figures.Figures.Unit) : [],
        .. facts.Attributes.Limit is { } limit ? Limits(limit, facts.Attributes.OrderBy ?? SortDirection.Descending) : [],
    ];

    private static IEnumerable<string> Bounds(Threshold having, string unit)
    {
        string[] words = having.Op switch
        {
            ">" => ["above", "over", "more than", "greater than", "exceeding"],
            ">=" => ["at least", "not less than"],
            "<" => ["below", "under", "less than"],
            _ => ["at most", "not more than"],
        };
        var shown = Shown(having.Value, unit).ToList();
        return words.SelectMany(word => shown.Select(bound => $"{word} {bound}"));
    }

    private static IEnumerable<string> Shown(decimal bound, string unit)
    {
        yield return FigureFormat.Show(bound, unit);
        foreach (var (factor, name) in Scales)
        {
            if (bound >= factor && bound % (factor / 1000) == 0 && unit is "USD" or "as filed")
            {
                yield return string.Create(CultureInfo.InvariantCulture, $"{(unit == "USD" ? "$" : "")}{bound / factor:0.###} {name}");
            }
        }
    }

    private static IEnumerable<string> Limits(int limit, SortDirection order) =>
        CountWords.Spelled(limit).SelectMany(number => order == SortDirection.Descending ? Largest(number) : Smallest(number));

    private static string[] Largest(string number) => [$"top {number}", $"{number} largest", $"{number} highest", $"largest {number}", $"highest {number}"];

    private static string[] Smallest(string number) => [$"bottom {number}", $"{number} smallest", $"{number} lowest", $"smallest {number}", $"lowest {number}"];
}
