using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Reads a question over rows: one figure of one column, over the rows that conditions keep.</summary>
internal static class RowsReader
{
    private static readonly IReadOnlyList<IReadingStep> Steps = [new ChooseScenario(), new ChooseCycle(), new ChooseRuns(), new CheckValuesLanded(), new CheckRatio()];

    public static RowsQuestion Understand(Wording wording, TableView table)
    {
        var rows = new RowsQuestion(wording, table);
        LinkValues.Take(rows);
        LinkNumbers.Take(rows);
        ChooseFigure.Take(rows);
        CheckWords.Take(rows);
        return rows;
    }

    public static TableReading Read(RowsQuestion rows, Grounding grounding, QuestionAsked question, ScenarioNames scenarios)
    {
        var inquiry = RowsInquiry.Of(rows, grounding, question, scenarios);
        if (rows.Doubts.Count > 0)
        {
            inquiry.Assumptions.Add($"This is the likeliest reading, and it is not sure. {RowsSentences.Of(rows)}");
        }

        var stop = Steps.Select(step => step.Take(inquiry)).FirstOrDefault(s => s is not null);
        return new TableReading(inquiry, stop is null ? Composer.Compose(inquiry) : stop) { IsOverRows = true };
    }

    public static TableReading AskBack(RowsQuestion rows, TableReading asStated) =>
        asStated with { Retrieval = asStated.Inquiry.AskBack(StopReason.Ambiguous, RowsSentences.Of(rows)) };
}
