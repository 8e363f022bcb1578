using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Something that words of a question may be taken for: a value, perhaps through a glossary term, or a column.</summary>
internal sealed record ProposedName(ColumnDefinition Column, DistinctValue? Value, IReadOnlyList<IReadOnlyList<Token>> Names)
{
    public string Shown => Value is null ? $"the column {Column.Name}" : $"{Column.Name} {Value.Text}";

    public static ProposedName Of(TableView table, ColumnDefinition column, DistinctValue value) =>
        new(column, value, [.. table.Lexicon.TermsOf[(column.Name, value.Text)].Prepend(value.Text).Select(Tokenizer.Split)]);

    public static ProposedName Of(TableView table, ColumnDefinition column) =>
        new(column, null, [.. ColumnPhrases.Of(table).Where(p => p.Column == column).Select(p => Tokenizer.Split(p.Phrase))]);

    /// <summary>Everything in a table that words may be taken for.</summary>
    public static IEnumerable<ProposedName> All(TableView table) =>
        table.Vocabulary.Columns.SelectMany(c => c.Values.Select(v => Of(table, c.Column, v)).Append(Of(table, c.Column)));

    /// <summary>How well the words fit, 0 to 1.</summary>
    public double Fits(IReadOnlyList<Token> words) => Names.Select(name => Resemblance.Of(words, name)).DefaultIfEmpty().Max();

    public bool Is(ProposedName other) => Column == other.Column && Value == other.Value;
}
