using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>
/// Reads a question over rows: one figure of one column, over the rows that conditions keep. For tables in which nothing forbids to add: without periods and
/// without accounts.
/// </summary>
internal static class RowsReader
{
    private static readonly IReadOnlyList<IReadingStep> Steps = [new ChooseScenario(), new ChooseCycle(), new ChooseRuns(), new CheckValuesLanded(), new CheckRatio()];

    public static bool MayRead(TableView table) => table.PeriodColumns.Count == 0 && !table.Definition.Columns.Any(c => c.Role == ColumnRole.Account) && table.Measures.Any();

    /// <summary>Null where the question is not of this kind, or not surely enough.</summary>
    public static TableReading? Read(TableReading asStated, QuestionAsked question, ScenarioNames scenarios, Sureness least)
    {
        var rows = new RowsQuestion(asStated.Grounding.Wording, asStated.Grounding.Table);
        LinkValues.Take(rows);
        LinkNumbers.Take(rows);
        ChooseFigure.Take(rows);
        var left = CheckWords.Take(rows);
        if (rows.Function is null || (rows.Function is not (AggregationFunction.Count or AggregationFunction.CountDistinct) && rows.Target is null) || (least == Sureness.Sure && rows.Doubts.Count > 0))
        {
            return null;
        }

        var inquiry = RowsInquiry.Of(rows, left, asStated.Grounding, question, scenarios);
        var stop = Steps.Select(step => step.Take(inquiry)).FirstOrDefault(s => s is not null);
        return new TableReading(inquiry, stop is null ? Composer.Compose(inquiry) : stop);
    }
}
