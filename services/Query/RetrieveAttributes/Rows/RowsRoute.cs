using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Chooses between what the question says as stated and what it says over rows.</summary>
internal static class RowsRoute
{
    /// <summary>Rows can be asked for where nothing forbids to add them: in tables without periods and without accounts.</summary>
    public static bool MayRead(TableView table) => table.PeriodColumns.Count == 0 && !table.Definition.Columns.Any(c => c.Role == ColumnRole.Account);

    public static TableReading Choose(TableReading asStated, QuestionAsked question, ScenarioNames scenarios, Sureness least)
    {
        var rows = RowsReader.Understand(asStated.Grounding.Wording, asStated.Grounding.Table);
        if (rows.Doubts.Contains(RowDoubt.OtherKind) || !rows.HasFigure || IsMore(asStated.Retrieval))
        {
            return asStated;
        }

        return rows.Doubts.Count > 0 && least == Sureness.Sure
            ? asStated.Retrieval is Retrieval.Stopped ? asStated : RowsReader.AskBack(rows, asStated)
            : RowsReader.Read(rows, asStated, question, scenarios);
    }

    private static bool IsMore(Retrieval asStated) => asStated is Retrieval.Understood { Attributes: { } attributes }
        && (attributes.Comparison is not null || attributes.ShareOfTotal is not null || attributes.Nested is not null);
}
