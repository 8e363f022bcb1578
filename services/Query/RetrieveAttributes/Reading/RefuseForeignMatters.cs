using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Refuses what is about people or the product's inside, and asks back what points at an earlier question.</summary>
internal sealed class RefuseForeignMatters : IReadingStep
{
    public Retrieval.Stopped? Take(Inquiry inquiry)
    {
        var people = inquiry.Has(Cue.Top, Cue.Bottom, Cue.Highest, Cue.Lowest) && inquiry.Mentions.OfType<Mention.Column>().Any() ? [Cue.Person, Cue.Inside] : new[] { Cue.Person, Cue.Inside, Cue.Who };
        if (inquiry.Words(people).FirstOrDefault() is { } foreign)
        {
            return inquiry.Refuse(StopReason.OutOfScope, $"Only the landed figures can be asked for; '{inquiry.Asked(foreign)}' is not among them.");
        }

        inquiry.ExplainAll("", Cue.Who);
        return inquiry.Words(Cue.Reference).FirstOrDefault() is { } reference
            ? inquiry.AskBack(StopReason.Incomplete, $"Each question stands alone; say in full what '{inquiry.Asked(reference)}' stands for.")
            : null;
    }
}
