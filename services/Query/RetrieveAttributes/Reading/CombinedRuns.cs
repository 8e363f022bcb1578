namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Whether the wording asks for one total over the runs: "across", "combined", or a plus between them.</summary>
internal static class CombinedRuns
{
    public static bool AskedFor(Inquiry inquiry)
    {
        var combined = inquiry.Has(Cue.Combine) || inquiry.Words(Cue.Across).Any(w => IsRun(inquiry, inquiry.After(w))) || JoinedByPlus(inquiry) || SummedOver(inquiry);
        return combined && inquiry.Selection is { RunsNamed: true, RunIds.Count: > 1 };
    }

    private static bool IsRun(Inquiry inquiry, Mention? mention) =>
        mention is Mention.Word { Cue: Cue.Run or Cue.All } || (mention is Mention.Of names && names.Noun == inquiry.Table.Runs.Noun);

    /// <summary>"Over runs 6 and 10", "aggregate the last three runs".</summary>
    private static bool SummedOver(Inquiry inquiry) => inquiry.Mentions.OfType<Mention.Of>().Any(runs =>
        runs.Noun == inquiry.Table.Runs.Noun
        && ((runs.Span.First > 0 && inquiry.Wording.Tokens[runs.Span.First - 1].Word == "over")
            || (inquiry.Before(runs) is Mention.Word { Cue: Cue.Sum } sum && sum.Span.End == runs.Span.First)
            || IsSummed(inquiry, inquiry.After(runs))));

    /// <summary>"Run 1, run 2 and run 4, summed".</summary>
    private static bool IsSummed(Inquiry inquiry, Mention? mention) => mention is Mention.Word { Cue: Cue.Sum } && inquiry.Asked(mention).EndsWith("ed", StringComparison.OrdinalIgnoreCase);

    private static bool JoinedByPlus(Inquiry inquiry) =>
        inquiry.Mentions.Any(m => IsRun(inquiry, m) && inquiry.Wording.Tokens.Skip(m.Span.First).Take(m.Span.Count + 1).Any(t => t.Word == "plus"));
}
