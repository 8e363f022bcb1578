namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Whether two mentions are items of one list.</summary>
internal static class Lists
{
    /// <summary>"Compare A with B", "compare A to B".</summary>
    private static readonly string[] Companions = ["with", "to"];

    public static bool AreJoined(Inquiry inquiry, Mention one, Mention other)
    {
        var between = inquiry.Between(one, other).ToList();
        var separators = inquiry.Wording.Tokens.Skip(one.Span.End).Take(other.Span.First - one.Span.End + 1).Any(t => t.Separator is ',' or '/');
        var compared = between.Exists(m => m is Mention.Word { Cue: Cue.Function } && Companions.Contains(inquiry.Asked(m).ToLowerInvariant())) && inquiry.Has(Cue.Compare);
        return separators || compared || between.Exists(m => m is Mention.Word { Cue: Cue.And or Cue.Compare or Cue.Than or Cue.Minus });
    }

    /// <summary>Joined with nothing else in between.</summary>
    public static bool AreNeighbours(Inquiry inquiry, Mention one, Mention other) =>
        AreJoined(inquiry, one, other)
        && inquiry.Between(one, other).All(m => m is Mention.Word { Cue: Cue.And or Cue.Compare or Cue.Than or Cue.Minus or Cue.Between or Cue.Function or Cue.Noise });
}
