using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>"Compare A and B": one figure for each side, of every kind that is named more than once.</summary>
internal static class SidesBySide
{
    public static Retrieval.Stopped? Put(Inquiry inquiry, ComparisonWords words)
    {
        var axes = ComparisonAxes.Of(inquiry).ToList();
        var periods = PeriodSides.AreTwo(inquiry);
        foreach (var column in axes.Select(a => inquiry.Table.Column(a.Along)).OfType<ColumnDefinition>())
        {
            inquiry.Draft.Group(column);
        }

        if (!periods && inquiry.Table.PeriodColumn is { } period && inquiry.Mentions.OfType<Mention.Period>().Skip(1).Any())
        {
            inquiry.Draft.Group(period);
        }

        if (axes.Count == 0 && !periods && !HasFigures(inquiry))
        {
            return ComparisonQuestions.What(inquiry);
        }

        inquiry.Draft.Comparison = periods && !inquiry.Draft.Groups(inquiry.Table.PeriodColumn!)
            ? new ComparisonDraft(ComparisonKind.SideBySide, inquiry.Table.PeriodColumn!.Name)
            : axes.Select(a => new ComparisonDraft(ComparisonKind.SideBySide, a.Along)).FirstOrDefault();
        words.Explain("side by side");
        return ComparisonQuestions.RunsInBothWays(inquiry);
    }

    /// <summary>Something is asked for that has several figures by itself.</summary>
    private static bool HasFigures(Inquiry inquiry) =>
        inquiry.Draft.GroupBy.Count > 0 || inquiry.Words(Cue.Run).Any() || (inquiry.Selection.RunsNamed && inquiry.Selection.RunIds.Count > 1);
}
