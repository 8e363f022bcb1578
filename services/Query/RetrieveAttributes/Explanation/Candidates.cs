namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Everything that the words of a question were found to name, and what of it was taken.</summary>
internal static class Candidates
{
    public static IEnumerable<ExplainedMention> Of(TableReading reading)
    {
        var grounding = reading.Grounding;
        var taken = grounding.Mentions.Select(Identity).ToHashSet();
        return grounding.Mentions.Concat(Grounder.Find(grounding.Wording, grounding.Table, reading.Inquiry.Scenarios))
            .Select(m => (Mention: m, Taken: taken.Contains(Identity(m)), Meanings: MentionText.Meanings(m, grounding.Table)))
            .OrderByDescending(m => m.Taken)
            .DistinctBy(m => (m.Mention.Span, MentionText.Kind(m.Mention), string.Join('|', m.Meanings)))
            .OrderBy(m => m.Mention.Span.First).ThenByDescending(m => m.Mention.Span.Count).ThenBy(m => m.Mention.Preference)
            .Select(m => new ExplainedMention(grounding.Wording.Asked(m.Mention.Span), m.Mention.Span.First, MentionText.Kind(m.Mention), m.Meanings, m.Taken));
    }

    private static (Type Kind, string What) Identity(Mention mention) => (mention.GetType(), mention.Identity());
}
