using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Words are accounted for: what is known but had no use in this question is asked back, never dropped.</summary>
internal sealed class CheckLeftovers : IReadingStep
{
    private static readonly Cue[] Harmless =
        [Cue.Function, Cue.Noise, Cue.Whole, Cue.And, Cue.Across, Cue.Combine, Cue.Sum, Cue.Amount, Cue.Money, Cue.Row, Cue.Run, Cue.Level];

    public Retrieval.Stopped? Take(Inquiry inquiry)
    {
        Widen(inquiry);
        var left = inquiry.Mentions.FirstOrDefault(m => inquiry.IsOpen(m) && m is not (Mention.Word or Mention.Table))
            ?? inquiry.Mentions.OfType<Mention.Word>().FirstOrDefault(w => inquiry.IsOpen(w) && !Harmless.Contains(w.Cue) && !IsNounOfAName(inquiry, w));
        return left switch
        {
            null => null,
            Mention.Column column => inquiry.AskBack(
                StopReason.Incomplete,
                $"Say what is asked about '{inquiry.Asked(left)}': one figure per {column.Columns[0].Name}, or one of its values.",
                Rewriting.Replace(inquiry, left, $"per {column.Columns[0].Name}")),
            _ => inquiry.AskBack(
                StopReason.NotUnderstood,
                $"It is not clear what '{inquiry.Asked(left)}' does in this question; ask without it, or say it in other words."),
        };
    }

    /// <summary>"The scenario" beside a scenario says nothing more; by itself it could ask for one figure each.</summary>
    private static bool IsNounOfAName(Inquiry inquiry, Mention.Word word) => word.Cue switch
    {
        Cue.Scenario => inquiry.Question.Scenario is not null || inquiry.Mentions.OfType<Mention.Scenario>().Any(),
        Cue.Cycle => inquiry.Question.Cycle is not null || inquiry.Mentions.OfType<Mention.Of>().Any(m => m.Noun == inquiry.Table.CycleNames.Noun),
        _ => false,
    };

    /// <summary>"All businesses" is everything there is.</summary>
    private static void Widen(Inquiry inquiry)
    {
        foreach (var all in inquiry.Words(Cue.All).Where(inquiry.IsOpen))
        {
            inquiry.Explain(all, "");
            if (inquiry.After(all) is Mention.Column column && inquiry.IsOpen(column))
            {
                inquiry.Explain(column, $"every {column.Columns[0].Name}");
            }
        }
    }
}
