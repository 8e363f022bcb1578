using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Refuses what is about people or the product's inside, and asks back what points at an earlier question.</summary>
internal sealed class RefuseForeignMatters : IReadingStep
{
    private static readonly string[] Pronouns = ["its", "their", "theirs", "his", "her", "they", "them"];

    public Retrieval.Stopped? Take(Inquiry inquiry)
    {
        if (Foreign(inquiry) is { } foreign)
        {
            return inquiry.Refuse(StopReason.OutOfScope, $"Only the landed figures can be asked for; '{inquiry.Asked(foreign)}' is not among them.");
        }

        inquiry.ExplainAll("", Cue.Who);
        return Reference(inquiry) is { } words
            ? inquiry.AskBack(StopReason.Incomplete, $"Each question stands alone; say in full what '{words}' stands for.")
            : null;
    }

    /// <summary>"Who has the most assets" asks for a business; by itself "who" asks for a person.</summary>
    private static Mention.Word? Foreign(Inquiry inquiry)
    {
        var ranks = inquiry.Has(Cue.Top, Cue.Bottom, Cue.Highest, Cue.Lowest) || inquiry.Mentions.OfType<Mention.Bound>().Any();
        var asksForGroups = ranks && inquiry.Mentions.OfType<Mention.Column>().Any();
        return inquiry.Words(Cue.Person, Cue.Inside).FirstOrDefault() ?? (asksForGroups ? null : inquiry.Words(Cue.Who).FirstOrDefault());
    }

    private static string? Reference(Inquiry inquiry) =>
        inquiry.Words(Cue.Reference).FirstOrDefault() is { } reference ? inquiry.Asked(reference) : Pronoun(inquiry)?.Text;

    /// <summary>A pronoun stands for something named before it.</summary>
    private static Token? Pronoun(Inquiry inquiry)
    {
        var named = inquiry.Mentions.FirstOrDefault(m => m is Mention.Value or Mention.Column or Mention.Table or Mention.Word { Cue: Cue.Whole });
        var before = inquiry.Wording.Tokens.Take(named?.Span.First ?? inquiry.Wording.Tokens.Count);
        return before.FirstOrDefault(t => Pronouns.Contains(t.Word));
    }
}
