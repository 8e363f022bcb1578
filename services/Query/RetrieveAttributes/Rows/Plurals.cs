namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>A column in the singular, as "year", tells rows apart; asked for in the plural, rows are counted. One in the plural, as "laps", is itself an amount.</summary>
internal static class Plurals
{
    public static bool CountsRows(RowsQuestion question, Call.Column named)
    {
        var asked = question.Tokens[named.Span.End - 1];
        var name = question.Table.ColumnNames.First(n => n.Column == named.Columns[0]).Words;
        return asked.Word != asked.Stem && name.Any(w => w.Word == asked.Stem);
    }
}
