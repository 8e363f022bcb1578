namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>The nouns "scenario" and "cycle" where they ask for one figure each.</summary>
internal static class PerPartition
{
    public static IEnumerable<Mention.Word> Cues(Inquiry inquiry, Cue noun) =>
        inquiry.Words(noun).Where(w => inquiry.Before(w) is Mention.Word { Cue: Cue.GroupBy or Cue.All or Cue.Across or Cue.Compare or Cue.Between or Cue.Distinct });
}
