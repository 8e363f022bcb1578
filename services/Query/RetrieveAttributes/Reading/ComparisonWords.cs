using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>What the wording asks of two sides.</summary>
internal sealed class ComparisonWords(Inquiry inquiry)
{
    private static readonly Cue[] All = [Cue.Compare, Cue.Difference, Cue.Move, Cue.Fall, Cue.Between, Cue.Than, Cue.Minus, Cue.Percent];

    /// <summary>Something became more or less, so the sides are mostly periods.</summary>
    public bool Moves => inquiry.Has(Cue.Move, Cue.Fall);

    /// <summary>One figure for the two sides, and not one for each.</summary>
    public bool IsChange => Moves || inquiry.Has(Cue.Difference, Cue.Than, Cue.Minus) || Quarters is not null;

    public bool IsSideBySide => !IsChange && inquiry.Has(Cue.Compare);

    /// <summary>Quarters between the two sides, where the wording says so.</summary>
    public int? Quarters => inquiry.Mentions.OfType<Mention.Lag>().FirstOrDefault()?.Quarters;

    public ComparisonKind Kind => !IsChange ? ComparisonKind.SideBySide : IsPercent ? ComparisonKind.PercentChange : ComparisonKind.Change;

    private bool IsPercent => inquiry.Has(Cue.Percent) && inquiry.Draft.Share is null;

    public void Explain(string meaning)
    {
        inquiry.ExplainAll(meaning, All);
        foreach (var lag in inquiry.Mentions.OfType<Mention.Lag>())
        {
            inquiry.Explain(lag, lag.Quarters == 1 ? "against the quarter before" : $"against {lag.Quarters} quarters before");
        }
    }
}
