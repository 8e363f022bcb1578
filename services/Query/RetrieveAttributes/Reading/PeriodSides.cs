namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>The two periods that a comparison names: the ends of a range, two periods apart, or one and what is there last.</summary>
internal static class PeriodSides
{
    public static bool AreTwo(Inquiry inquiry) => inquiry.Table.PeriodColumn is not null && Of(inquiry) is not null;

    public static (PeriodPhrase First, PeriodPhrase Last)? Of(Inquiry inquiry)
    {
        var phrases = inquiry.Mentions.OfType<Mention.Period>().Select(m => m.Phrase).Distinct().ToList();
        return phrases switch
        {
            [PeriodPhrase.Range range] => (range.Opening, range.Closing),
            [PeriodPhrase.Quarters { From: not null, To: null } since] when SaysSince(inquiry) => (Start(since), new PeriodPhrase.Last(1)),
            [var first, var last] => (Start(first), End(last)),
            _ => null,
        };
    }

    /// <summary>"After 2023Q1" leaves open whether its own end counts, and "since 2023" which of its quarters.</summary>
    private static bool SaysSince(Inquiry inquiry)
    {
        var words = inquiry.Asked(inquiry.Mentions.OfType<Mention.Period>().First()).ToLowerInvariant();
        return !words.Contains("after", StringComparison.Ordinal) && !words.Contains("follow", StringComparison.Ordinal) && !words.Contains("later", StringComparison.Ordinal)
            && !Tokenizer.Split(words).All(t => !t.HasDigit || (t.IsNumber && t.Word.Length == 4));
    }

    private static PeriodPhrase End(PeriodPhrase phrase) =>
        phrase is PeriodPhrase.Quarters { From: null, To: { } to } ? new PeriodPhrase.Quarters(Edge.StartOf(Quarter.Of(to.Coarse)), to) : phrase;

    /// <summary>"Since 2023Q4 … up to the latest quarter".</summary>
    private static PeriodPhrase Start(PeriodPhrase phrase) =>
        phrase is PeriodPhrase.Quarters { From: { } from, To: null } ? new PeriodPhrase.Quarters(from, Edge.EndOf(Quarter.Of(from.Coarse))) : phrase;
}
