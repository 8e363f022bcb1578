namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Values that the wording leaves out: those after "excluding" and the like as far as the list goes, or the one before "is excluded".</summary>
internal static class Exclusions
{
    public static IReadOnlySet<Mention.Value> In(Inquiry inquiry)
    {
        var excluded = new HashSet<Mention.Value>();
        foreach (var cue in inquiry.Words(Cue.Exclude, Cue.Excluded))
        {
            var values = cue.Cue == Cue.Exclude ? ListAfter(inquiry, cue) : ListBefore(inquiry, cue);
            if (values.Count > 0)
            {
                inquiry.Explain(cue, "");
                excluded.UnionWith(values);
            }
        }

        return excluded;
    }

    private static List<Mention.Value> ListAfter(Inquiry inquiry, Mention cue)
    {
        var values = new List<Mention.Value>();
        var next = inquiry.After(cue);
        while (next is Mention.Value or Mention.Column or Mention.Word { Cue: Cue.And or Cue.Whole or Cue.All or Cue.Include })
        {
            if (next is Mention.Value value)
            {
                if (values.Count > 0 && !Continues(inquiry, values[^1], value))
                {
                    break;
                }

                values.Add(value);
            }

            next = inquiry.After(next);
        }

        return values;
    }

    /// <summary>"Once A and B are taken out".</summary>
    private static List<Mention.Value> ListBefore(Inquiry inquiry, Mention cue)
    {
        var values = new List<Mention.Value>();
        var before = inquiry.Before(cue);
        while (before is Mention.Value value && (values.Count == 0 || Continues(inquiry, value, values[^1])))
        {
            values.Add(value);
            before = inquiry.Before(value);
            before = before is Mention.Word { Cue: Cue.And } ? inquiry.Before(before) : before;
        }

        return values;
    }

    private static bool Continues(Inquiry inquiry, Mention.Value one, Mention.Value other) =>
        Lists.AreJoined(inquiry, one, other) && one.Readings.Any(r => other.Readings.Any(o => o.Column == r.Column));
}
