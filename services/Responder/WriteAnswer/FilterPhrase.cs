using Ccar.Messaging.Contracts;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Responder.WriteAnswer;

/// <summary>Says in words which rows were kept: "2023Q4, business CREDIT CARDS and level_2 U10000000 (assets)".</summary>
internal static class FilterPhrase
{
    private const int MostValues = 6;

    public static string Of(QueryAttributes attributes, TableDefinition definition, Understanding understanding)
    {
        var order = definition.Columns.Select(c => c.Name).ToList();
        var phrases = attributes.FilterAttributes
            .Select(f => (Name: DefinitionRules.Normal(f.Key), Filter: f.Value))
            .OrderBy(f => order.IndexOf(f.Name))
            .Select(f => (Label(f.Name, definition) + Values(f.Name, f.Filter, understanding)).TrimStart());
        return Printable.Join([.. phrases], "and");
    }

    /// <summary>The asker's word for the only value of a filter; null where there is none.</summary>
    internal static string? WordFor(string column, string value, Understanding understanding) =>
        understanding.Words.FirstOrDefault(word => Means(word.Meaning, $"{column} = {value}"))?.Words;

    /// <summary>One filter's values as they are shown.</summary>
    internal static string ValuesOf(string column, AttributeFilter filter, Understanding understanding) => Values(column, filter, understanding).TrimStart();

    /// <summary>Values that are meant together: "business CREDIT CARDS and TREASURY".</summary>
    internal static string Together(string column, IReadOnlyList<string> values, AnswerFacts facts)
    {
        var shown = values.Take(MostValues).Select(value => Printable.Escape(value) + Word(value, column, facts.Understanding)).ToList();
        return $"{Label(column, facts.Definition)} {(values.Count > MostValues ? $"{string.Join(", ", shown)} and {values.Count - MostValues} more" : Printable.Join(shown, "and"))}".TrimStart();
    }

    // A period speaks for itself.
    private static string Label(string column, TableDefinition definition) =>
        definition.Columns.Any(c => c.Name == column && c.Role == ColumnRole.Period) ? "" : Printable.Escape(column);

    private static string Values(string column, AttributeFilter filter, Understanding understanding) => filter switch
    {
        { In.Count: > 0 } => $" {List(filter.In, column, understanding)}",
        { NotIn.Count: > 0 } => $" other than {List(filter.NotIn, column, understanding)}",
        { From: { } from, To: { } to } => $" from {Printable.Escape(from)} to {Printable.Escape(to)}",
        { From: { } from, Below: null } => $" from {Printable.Escape(from)} on",
        { To: { } to, Above: null } => $" up to {Printable.Escape(to)}",
        _ => $" {Printable.Join([.. Ends(filter)], "and")}",
    };

    private static IEnumerable<string> Ends(AttributeFilter filter)
    {
        (string Word, string? End)[] ends = [("from", filter.From), ("above", filter.Above), ("up to", filter.To), ("below", filter.Below)];
        return ends.Where(e => e.End is not null).Select(e => $"{e.Word} {Printable.Escape(e.End!)}");
    }

    private static string List(IReadOnlyList<string> values, string column, Understanding understanding)
    {
        var shown = values.Take(MostValues).Select(value => Printable.Escape(value) + Word(value, column, understanding)).ToList();
        return values.Count > MostValues ? $"{string.Join(", ", shown)} and {values.Count - MostValues} more" : Printable.Join(shown, "or");
    }

    /// <summary>The asker's word for a code, in brackets.</summary>
    private static string Word(string value, string column, Understanding understanding)
    {
        var word = WordFor(column, value, understanding);
        return word is null || word.Equals(value, StringComparison.OrdinalIgnoreCase) ? "" : $" ({Printable.Escape(word)})";
    }

    private static bool Means(string meaning, string expected) => meaning == expected || meaning.StartsWith(expected + " ", StringComparison.Ordinal);
}
