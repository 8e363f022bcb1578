using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Columns that are grouped by because of the word that stands behind them, or far from them: "segment level", "the split of assets … segments".</summary>
internal static class GroupNouns
{
    public static void Read(Inquiry inquiry)
    {
        ReadLevels(inquiry);
        ReadBreakdown(inquiry);
    }

    /// <summary>"Split assets across segments": the columns are those that are named.</summary>
    private static void ReadBreakdown(Inquiry inquiry)
    {
        if (inquiry.Draft.GroupBy.Count == 0 && inquiry.Has(Cue.Breakdown))
        {
            foreach (var noun in inquiry.Open<Mention.Column>().Where(c => c.Columns is [{ Role: not ColumnRole.Measure }] && !Tags.IsOfPeriod(inquiry, c)).ToList())
            {
                inquiry.Group(noun, noun.Columns[0]);
            }
        }
    }

    /// <summary>"At segment level", "on a quarterly basis", "run-level".</summary>
    private static void ReadLevels(Inquiry inquiry)
    {
        foreach (var level in inquiry.Words(Cue.Level, Cue.Breakdown))
        {
            if (inquiry.Before(level) is Mention.Column { Columns: [{ Role: not ColumnRole.Measure } column] } noun && noun.Span.End == level.Span.First)
            {
                inquiry.Group(noun, column);
            }
        }
    }
}
