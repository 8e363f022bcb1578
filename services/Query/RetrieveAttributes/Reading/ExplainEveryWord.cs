using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>A word that is not understood could narrow the answer, so nothing is answered without it.</summary>
internal sealed class ExplainEveryWord : IReadingStep
{
    private const int MostOffered = 4;

    public Retrieval.Stopped? Take(Inquiry inquiry)
    {
        var unexplained = inquiry.Grounding.Unexplained;
        if (unexplained.Count == 0)
        {
            return null;
        }

        if (!IsAboutData(inquiry))
        {
            return inquiry.Refuse(
                StopReason.OutOfScope,
                $"Only figures of the landed tables can be asked for, and nothing in this question names one of {inquiry.Table.Name}.");
        }

        var span = FirstRun(unexplained);
        var words = inquiry.Wording.Asked(span);
        return ScenarioBeside(inquiry, span) ?? PartBeside(inquiry, span, words) ?? NoSuchValue(inquiry, span, words);
    }

    private static bool IsAboutData(Inquiry inquiry)
    {
        var named = inquiry.Mentions.Any(m => m is Mention.Value { Match: ValueMatch.Whole } or Mention.Column or Mention.Table or Mention.Word { Cue: Cue.Amount });
        return named || inquiry.Mentions.Where(m => m is Mention.Period or Mention.Of or Mention.Scenario).DistinctBy(m => m.GetType()).Count() > 1;
    }

    private static Span FirstRun(IReadOnlyList<int> unexplained)
    {
        var count = 1;
        while (count < unexplained.Count && unexplained[count] == unexplained[0] + count)
        {
            count++;
        }

        return new Span(unexplained[0], count);
    }

    private static Retrieval.Stopped? ScenarioBeside(Inquiry inquiry, Span span)
    {
        var beside = inquiry.Words(Cue.Scenario).Any(w => w.Span.First == span.End || w.Span.End == span.First);
        return beside && !inquiry.Mentions.OfType<Mention.Scenario>().Any()
            ? inquiry.Refuse(
                StopReason.InvalidScenario,
                $"There is no scenario '{inquiry.Wording.Asked(span)}'; the scenarios are {Listing.Of(inquiry.Scenarios.Names)}.",
                [.. inquiry.Scenarios.Names.Select(n => Rewriting.Replace(inquiry.Wording, span, n))])
            : null;
    }

    /// <summary>"Credit cards" where there are payment cards: what knows the word beside is offered.</summary>
    private static Retrieval.Stopped? PartBeside(Inquiry inquiry, Span span, string words)
    {
        if (inquiry.Mentions.OfType<Mention.Value>().FirstOrDefault(m => m.Match == ValueMatch.Partial && (m.Span.First == span.End || m.Span.End == span.First)) is not { } part)
        {
            return null;
        }

        var joined = new Span(Math.Min(span.First, part.Span.First), span.Count + part.Span.Count);
        var names = part.Readings.SelectMany(r => r.Values).Select(v => v.Text).Distinct().Take(MostOffered).ToList();
        return inquiry.AskBack(
            StopReason.NoSuchValue,
            $"{inquiry.Table.Name} has no '{inquiry.Wording.Asked(joined)}': '{words}' is not understood, and '{inquiry.Asked(part)}' is part of {Listing.Of(names)}.",
            [.. names.Select(n => Rewriting.Replace(inquiry.Wording, joined, n))]);
    }

    private static Retrieval.Stopped NoSuchValue(Inquiry inquiry, Span span, string words)
    {
        var nearest = NearestValues.To(inquiry.Table, words);
        var unchecked_ = inquiry.Table.Vocabulary.Columns.Where(c => !c.Complete).Select(c => c.Column.Name).ToList();
        var more = unchecked_.Count == 0 ? "" : $" Values of {Listing.Of(unchecked_)} cannot be checked: there are too many of them.";
        return nearest.Count == 0 && !inquiry.Wording.Tokens[span.First].HasDigit
            ? inquiry.AskBack(
                StopReason.NotUnderstood,
                $"'{words}' is not understood and could narrow the answer; ask without it, or use a name that {inquiry.Table.Name} knows.{more}")
            : inquiry.AskBack(
                StopReason.NoSuchValue,
                $"{inquiry.Table.Name} has no '{words}'{NearestValues.Sentence(nearest)}.{more}",
                [.. nearest.Select(n => Rewriting.Replace(inquiry.Wording, span, n))]);
    }
}
