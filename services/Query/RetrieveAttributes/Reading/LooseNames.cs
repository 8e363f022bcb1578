using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Single words of longer names, where it is open that the name is meant.</summary>
internal static class LooseNames
{
    public static Retrieval.Stopped? Check(Inquiry inquiry, Mention.Value mention) =>
        mention is { Match: ValueMatch.Partial, Span.Count: 1 } ? HalfAName(inquiry, mention) ?? LooseWord(inquiry, mention) : OfRuns(inquiry, mention);

    /// <summary>"The other runs": a name of one word before runs, scenarios or cycles reads like one that tells them apart.</summary>
    private static Retrieval.Stopped? OfRuns(Inquiry inquiry, Mention.Value mention) =>
        mention.Span.Count == 1
        && mention.Readings.All(r => r.Column.Role == ColumnRole.Dimension)
        && inquiry.After(mention) is Mention.Word { Cue: Cue.Run or Cue.Scenario or Cue.Cycle } noun && Touch(inquiry, mention, noun)
            ? inquiry.AskBack(
                StopReason.Ambiguous,
                $"'{inquiry.Wording.Asked(Joined(mention.Span, noun.Span))}' leaves open which are meant; name them, or say {mention.Readings[0].Column.Name} {inquiry.Asked(mention)}.")
            : null;

    /// <summary>One word of a name right beside a value of another column reads like one name, and there is none such: "Private Credit".</summary>
    private static Retrieval.Stopped? HalfAName(Inquiry inquiry, Mention.Value mention)
    {
        var beside = new[] { inquiry.Before(mention), inquiry.After(mention) }.OfType<Mention.Value>()
            .FirstOrDefault(v => v.Readings.All(r => r.Column.Role == ColumnRole.Dimension && r.Term is null) && Touch(inquiry, v, mention));
        var names = mention.Readings.SelectMany(r => r.Values).Select(v => v.Text).ToList();
        return beside is null
            ? null
            : inquiry.AskBack(
                names.Count > 1 ? StopReason.Ambiguous : StopReason.NoSuchValue,
                $"{inquiry.Table.Name} has no '{inquiry.Wording.Asked(Joined(mention.Span, beside.Span))}'; '{inquiry.Asked(mention)}' is part of {Listing.Of(names.Take(4))}. Use a whole name.");
    }

    /// <summary>One word of a longer name is that name only where the question names no other, and where it stands beside what is asked of it.</summary>
    private static Retrieval.Stopped? LooseWord(Inquiry inquiry, Mention.Value mention)
    {
        if (!NamesAnother(inquiry, mention) && IsAskedAbout(inquiry, mention) && !EndsAName(inquiry, mention))
        {
            return null;
        }

        var names = mention.Readings.SelectMany(r => r.Values).Select(v => v.Text).ToList();
        return inquiry.AskBack(
            names.Count > 1 ? StopReason.Ambiguous : StopReason.NoSuchValue,
            $"{inquiry.Table.Name} has no '{inquiry.Asked(mention)}'; it is part of {Listing.Of(names.Take(4))}. Use a whole name, or ask without it.",
            [.. names.Take(4).Select(name => Rewriting.Replace(inquiry, mention, name))]);
    }

    /// <summary>"Run-on Portfolio", "cross-tabulate": a hyphen makes it part of another word.</summary>
    private static bool EndsAName(Inquiry inquiry, Mention mention)
    {
        var tokens = inquiry.Wording.Tokens;
        var isEnd = mention.Span.First > 1 && tokens[mention.Span.First - 1].Separator == '-' && tokens[mention.Span.First].Separator == ' ';
        return isEnd || (mention.Span.End < tokens.Count && tokens[mention.Span.End].Separator == '-');
    }

    private static bool NamesAnother(Inquiry inquiry, Mention.Value mention) => inquiry.Mentions.OfType<Mention.Value>()
        .Any(v => v != mention && v.Match == ValueMatch.Whole && v.Readings.All(r => r.Column.Role == ColumnRole.Dimension && r.Term is null && mention.Readings.All(m => m.Column != r.Column)));

    private static bool IsAskedAbout(Inquiry inquiry, Mention.Value mention) =>
        new[] { inquiry.Before(mention), inquiry.After(mention) }.Any(beside => beside is not null && IsSubject(beside) && !IsApart(inquiry, mention, beside));

    private static bool IsSubject(Mention mention) => mention switch
    {
        Mention.Value or Mention.Column => true,
        Mention.Word word => word.Cue is Cue.Amount or Cue.Row or Cue.Sum or Cue.Exclude or Cue.And or Cue.Average or Cue.Highest or Cue.Lowest or Cue.Across or Cue.Share or Cue.PartOf,
        _ => false,
    };

    /// <summary>A colon or full stop between.</summary>
    private static bool IsApart(Inquiry inquiry, Mention one, Mention other)
    {
        var (first, second) = one.Span.First < other.Span.First ? (one, other) : (other, one);
        return inquiry.Wording.Tokens.Skip(first.Span.End).Take(second.Span.First - first.Span.End + 1).Any(t => t.Separator == ';');
    }

    private static Span Joined(Span one, Span other) => new(Math.Min(one.First, other.First), one.Count + other.Count);

    private static bool Touch(Inquiry inquiry, Mention one, Mention other)
    {
        var (first, second) = one.Span.First < other.Span.First ? (one, other) : (other, one);
        return first.Span.End == second.Span.First && inquiry.Wording.Tokens[second.Span.First].Separator is ' ' or '-';
    }
}
