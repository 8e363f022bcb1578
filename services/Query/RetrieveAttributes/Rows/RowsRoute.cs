using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Chooses between what the question says as stated and what it says over rows.</summary>
internal static class RowsRoute
{
    /// <summary>Rows can be asked for where nothing forbids to add them: in tables without periods and without accounts.</summary>
    public static bool MayRead(TableView table) => table.PeriodColumns.Count == 0 && !table.Definition.Columns.Any(c => c.Role == ColumnRole.Account);

    /// <summary>
    /// Words that are left make the reading as stated ask back, and looking for what they may mean takes long; a sure reading over rows needs none of it.
    /// </summary>
    public static TableReading? Directly(Grounding grounding, QuestionAsked question, ScenarioNames scenarios, Sureness least)
    {
        if (grounding.Unexplained.Count == 0 || !MayRead(grounding.Table))
        {
            return null;
        }

        var rows = RowsReader.Understand(grounding.Wording, grounding.Table);
        var isEnough = rows.Doubts.Count == 0 || (least == Sureness.Likely && !rows.Doubts.Contains(RowDoubt.OtherKind));
        return rows.HasFigure && isEnough ? RowsReader.Read(rows, grounding, question, scenarios) : null;
    }

    public static TableReading Choose(TableReading asStated, QuestionAsked question, ScenarioNames scenarios, Sureness least)
    {
        var rows = RowsReader.Understand(asStated.Grounding.Wording, asStated.Grounding.Table);
        if (rows.Doubts.Contains(RowDoubt.OtherKind) || !rows.HasFigure || IsMore(asStated.Retrieval))
        {
            return asStated;
        }

        return rows.Doubts.Count > 0 && least == Sureness.Sure
            ? asStated.Retrieval is Retrieval.Stopped ? asStated : RowsReader.AskBack(rows, asStated)
            : RowsReader.Read(rows, asStated.Grounding, question, scenarios);
    }

    private static bool IsMore(Retrieval asStated) => asStated is Retrieval.Understood { Attributes: { } attributes }
        && (attributes.Comparison is not null || attributes.ShareOfTotal is not null || attributes.Nested is not null);
}
