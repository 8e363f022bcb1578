using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Words are accounted for: what is known but had no use in this question is asked back, never dropped.</summary>
internal sealed class CheckLeftovers : IReadingStep
{
    private static readonly Cue[] Harmless =
        [Cue.Function, Cue.Noise, Cue.Whole, Cue.And, Cue.Across, Cue.Combine, Cue.Sum, Cue.Amount, Cue.Money, Cue.Row, Cue.Run, Cue.Level, Cue.Include];

    public Retrieval.Stopped? Take(Inquiry inquiry)
    {
        Widen(inquiry);
        var left = inquiry.Mentions.FirstOrDefault(m => inquiry.IsOpen(m) && m is not (Mention.Word or Mention.Table))
            ?? inquiry.Mentions.OfType<Mention.Word>().FirstOrDefault(w => inquiry.IsOpen(w) && (IsDangling(inquiry, w) || (!Harmless.Contains(w.Cue) && !IsNounOfAName(inquiry, w))));
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

    /// <summary>"Retail Mortgages Plus": a plus that adds nothing may be part of a name.</summary>
    private static bool IsDangling(Inquiry inquiry, Mention.Word word) =>
        word.Cue == Cue.And && inquiry.Asked(word).Equals("plus", StringComparison.OrdinalIgnoreCase) && !Adds(inquiry.Before(word), inquiry.After(word));

    private static bool Adds(Mention? one, Mention? other) => (one, other) switch
    {
        (Mention.Value left, Mention.Value right) => left.Readings.Any(l => right.Readings.Any(r => r.Column == l.Column || (r.Column.Role == ColumnRole.Account && l.Column.Role == ColumnRole.Account))),
        (_, Mention.Value or Mention.Of or Mention.Period or Mention.Word) => true,
        _ => false,
    };

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
            if (inquiry.After(all) is Mention.Column column && inquiry.IsOpen(column) && !inquiry.Wording.Tokens.Any(t => t.Word is "list"))
            {
                inquiry.Explain(column, $"every {column.Columns[0].Name}");
            }
        }
    }
}
