namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Whether the wording asks for one total over the runs: "across", "combined", or a plus between them.</summary>
internal static class CombinedRuns
{
    public static bool AskedFor(Inquiry inquiry)
    {
        var combined = inquiry.Words(Cue.Across).Any(w => IsRun(inquiry.After(w))) || inquiry.Has(Cue.Combine) || JoinedByPlus(inquiry);
        return combined && inquiry.Selection.RunsNamed && inquiry.Selection.Runs.Count > 1;
    }

    private static bool IsRun(Mention? mention) => mention is Mention.Of { Noun: "run" } or Mention.Word { Cue: Cue.Run or Cue.All };

    private static bool JoinedByPlus(Inquiry inquiry) => inquiry.Words(Cue.And).Any(w =>
        inquiry.Asked(w) is "plus" or "+" && IsRun(inquiry.Before(w)) && IsRun(inquiry.After(w)));
}
