using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>
/// "A at 2023Q4 and B at 2023Q3": each belongs to the one beside it. One question asks for all of the one with all of the other, so pairs are asked back.
/// </summary>
internal sealed class CheckPairs : IReadingStep
{
    public Retrieval.Stopped? Take(Inquiry inquiry)
    {
        List<IReadOnlyList<Mention>> kinds = [.. Kinds(inquiry).Where(k => k.Count == 2)];
        var pair = kinds.SelectMany(one => kinds.Select(other => (One: one, Other: other))).FirstOrDefault(p => Alternate(p.One, p.Other));
        return pair.One is null
            ? null
            : inquiry.AskBack(
                StopReason.Ambiguous,
                $"'{inquiry.Asked(pair.One[0])}' stands with '{inquiry.Asked(pair.Other[0])}', and '{inquiry.Asked(pair.One[1])}' with '{inquiry.Asked(pair.Other[1])}'; ask for each of the two by itself.");
    }

    private static IEnumerable<IReadOnlyList<Mention>> Kinds(Inquiry inquiry)
    {
        yield return [.. inquiry.Mentions.OfType<Mention.Period>().DistinctBy(p => p.Phrase)];
        if (inquiry.Selection.Scenarios.Count > 1)
        {
            yield return [.. inquiry.Mentions.OfType<Mention.Scenario>().DistinctBy(s => string.Join('|', s.Parts))];
        }

        foreach (var noun in inquiry.Mentions.OfType<Mention.Of>().GroupBy(m => m.Noun))
        {
            yield return [.. noun.DistinctBy(m => inquiry.Meanings.GetValueOrDefault(m))];
        }

        foreach (var filter in inquiry.Draft.Filters.Values.Where(f => f.Column.Role != ColumnRole.Period && f.Kept.Count == 2 && f.LeftOut.Count == 0))
        {
            yield return [.. inquiry.Mentions.OfType<Mention.Value>().Where(m => m.Readings.Any(r => r.Column == filter.Column && r.Values.Any(filter.Kept.Contains)))];
        }
    }

    private static bool Alternate(IReadOnlyList<Mention> one, IReadOnlyList<Mention> other) =>
        one[0].Span.First < other[0].Span.First && other[0].Span.First < one[1].Span.First && one[1].Span.First < other[1].Span.First;
}
