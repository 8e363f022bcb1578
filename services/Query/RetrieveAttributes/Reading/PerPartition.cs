using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>The nouns "scenario" and "cycle" where they ask for one figure each.</summary>
internal static class PerPartition
{
    private static readonly string[] Determiners = ["both", "which", "what", "every", "each", "either"];

    public static IEnumerable<Mention.Word> Cues(Inquiry inquiry, Cue noun) =>
        inquiry.Words(noun).Where(w => IsEach(inquiry, w, inquiry.Before(w)) || Determiners.Contains(WordBefore(inquiry, w)));

    /// <summary>"Both scenarios" where there are four: which two is open.</summary>
    public static Retrieval.Stopped? Mismatch(Inquiry inquiry, Cue noun, IReadOnlyList<string> names)
    {
        var counted = Cues(inquiry, noun).Select(w => (Noun: w, Count: CountOf(inquiry, w))).FirstOrDefault(w => w.Count is { } count && count != names.Count);
        return counted.Noun is null
            ? null
            : inquiry.AskBack(
                StopReason.Ambiguous,
                $"'{inquiry.Asked(counted.Noun)}' leaves open which {counted.Count}; there are {Listing.Of(names)}.",
                Rewriting.Replace(inquiry.Wording, Numbered(inquiry, counted.Noun), string.Join(" and ", names.Take(counted.Count!.Value))));
    }

    private static Span Numbered(Inquiry inquiry, Mention noun)
    {
        var first = inquiry.Before(noun) is Mention.Number number ? number.Span.First : Math.Max(0, noun.Span.First - 1);
        return new Span(first, noun.Span.End - first);
    }

    private static int? CountOf(Inquiry inquiry, Mention noun) => WordBefore(inquiry, noun) is "both" or "either" ? 2 : (inquiry.Before(noun) as Mention.Number)?.Quantity;

    /// <summary>"The two scenarios": the number says how many there are.</summary>
    public static void ExplainNumber(Inquiry inquiry, Mention noun)
    {
        if (inquiry.Before(noun) is Mention.Number number)
        {
            inquiry.Explain(number, "");
        }
    }

    private static bool IsEach(Inquiry inquiry, Mention.Word noun, Mention? before) => before switch
    {
        Mention.Word { Cue: Cue.GroupBy or Cue.All or Cue.Across or Cue.Compare or Cue.Between or Cue.Distinct or Cue.Breakdown } => true,
        Mention.Word { Cue: Cue.And } and => inquiry.Before(and) is { } item
            && (item is Mention.Column { Columns: [var column] } ? inquiry.Draft.Groups(column) : item is Mention.Word { Cue: Cue.Run or Cue.Scenario or Cue.Cycle }),
        Mention.Number number => inquiry.Before(number) is Mention.Word { Cue: Cue.GroupBy or Cue.All or Cue.Across or Cue.Compare } || inquiry.IsPlural(noun),
        _ => false,
    };

    private static string WordBefore(Inquiry inquiry, Mention noun) => noun.Span.First > 0 ? inquiry.Wording.Tokens[noun.Span.First - 1].Word : "";
}
