namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Says why a reading over rows is not sure.</summary>
internal static class RowsSentences
{
    public static string Of(RowsQuestion rows) => rows.Doubts[0] switch
    {
        RowDoubt.CountOrAmount => "Say whether rows are to be counted or a number of the table is meant: 'number of rows', or 'sum' with the column's name.",
        RowDoubt.NoFunction => $"Say what is to be computed of {Target(rows)}: its sum, average, highest or lowest value, or the number of rows.",
        RowDoubt.SeveralFunctions => "The question asks for more than one computation; ask for one of them.",
        RowDoubt.UnclearValue => "A value occurs in several columns; put the column's name before it.",
        RowDoubt.LooseNumber => "It is not clear which column a number belongs to; put the column's name before it.",
        RowDoubt.LooseColumn or RowDoubt.SeveralTargets or RowDoubt.UnclearTarget or RowDoubt.NoTarget =>
            $"It is not clear of which column a figure is asked; {rows.Table.Name} has {Listing.Of(rows.Table.Measures.Select(m => m.Name))}.",
        RowDoubt.Contradiction => "Two values of one column cannot both hold; join them with 'or', or choose one.",
        _ => "A word could narrow the answer and is not understood; ask without it, or put the column's name before it.",
    };

    private static string Target(RowsQuestion rows) => rows.Target?.Name ?? "the rows";
}
