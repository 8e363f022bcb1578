using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>
/// Reads a question over rows: one figure of one column, over the rows that conditions keep. For tables in which nothing forbids to add: without periods and
/// without accounts.
/// </summary>
internal static class RowsReader
{
    private static readonly IReadOnlyList<IReadingStep> Steps = [new ChooseScenario(), new ChooseCycle(), new ChooseRuns(), new CheckValuesLanded(), new CheckRatio()];

    public static bool MayRead(TableView table) => table.PeriodColumns.Count == 0 && !table.Definition.Columns.Any(c => c.Role == ColumnRole.Account);

    /// <summary>Null where the question is not of this kind, or not surely enough.</summary>
    public static TableReading? Read(TableReading asStated, QuestionAsked question, ScenarioNames scenarios, Sureness least)
    {
        var rows = Understand(asStated.Grounding.Wording, asStated.Grounding.Table);
        if (!rows.HasFigure || (least == Sureness.Sure && rows.Doubts.Count > 0))
        {
            return null;
        }

        var inquiry = RowsInquiry.Of(rows, asStated.Grounding, question, scenarios);
        var stop = Steps.Select(step => step.Take(inquiry)).FirstOrDefault(s => s is not null);
        return new TableReading(inquiry, stop is null ? Composer.Compose(inquiry) : stop);
    }

    public static RowsQuestion Understand(Wording wording, TableView table)
    {
        var rows = new RowsQuestion(wording, table);
        LinkValues.Take(rows);
        LinkNumbers.Take(rows);
        ChooseFigure.Take(rows);
        CheckWords.Take(rows);
        return rows;
    }
}
