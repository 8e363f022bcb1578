using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>
/// Gives each named value its column: the one named beside it, else the glossary's, else the only one that has it. Values that are left out by the wording go to
/// the exclusions.
/// </summary>
internal sealed class ChooseValues : IReadingStep
{
    public Retrieval.Stopped? Take(Inquiry inquiry)
    {
        var excluded = Exclusions.In(inquiry);
        foreach (var mention in inquiry.Mentions.OfType<Mention.Value>())
        {
            if ((HalfAName(inquiry, mention) ?? LooseWord(inquiry, mention)) is { } unknown)
            {
                return unknown;
            }

            if (Choose(inquiry, mention, out var reading) is { } stop)
            {
                return stop;
            }

            Filter(inquiry, mention, reading!, excluded.Contains(mention) ? Sense.LeaveOut : Sense.Keep);
        }

        return ConflictingValues.Find(inquiry);
    }

    /// <summary>One word of a name right beside a value of another column reads like one name, and there is none such: "Private Credit".</summary>
    private static Retrieval.Stopped? HalfAName(Inquiry inquiry, Mention.Value mention)
    {
        if (mention is not { Match: ValueMatch.Partial, Span.Count: 1 })
        {
            return null;
        }

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
        if (mention is not { Match: ValueMatch.Partial, Span.Count: 1 } || (!NamesAnother(inquiry, mention) && IsAskedAbout(inquiry, mention) && !EndsAName(inquiry, mention)))
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

    private static Retrieval.Stopped? Choose(Inquiry inquiry, Mention.Value mention, out ValueReading? reading)
    {
        var beside = mention.Readings.Where(r => Qualifiers.Of(inquiry, mention, r.Column).Any()).ToList();
        var candidates = beside.Count > 0 ? beside : mention.Readings;
        var terms = candidates.Where(r => r.Term is not null).ToList();
        candidates = terms.Count > 0 ? terms : candidates;
        candidates = candidates is [{ Values.Count: > 1 } only] && mention.Match == ValueMatch.Whole ? [only with { Values = Spelled(inquiry, mention, only.Values) }] : candidates;
        reading = candidates[0];
        if (candidates.Count == 1 && reading.Values.Count == 0)
        {
            return inquiry.Refuse(
                StopReason.NoSuchValue,
                $"'{inquiry.Asked(mention)}' stands for {reading.Column.Name} = {reading.Term!.Value}, and nothing that landed in {inquiry.Table.Name} has it.");
        }

        var single = candidates.Count == 1 && reading.Values.Count == 1;
        return single ? null : inquiry.AskBack(StopReason.Ambiguous, Sentence(inquiry, mention, candidates), [.. Options(inquiry, mention, candidates)]);
    }

    /// <summary>Names that differ in case or number only are told apart by how the question writes them.</summary>
    private static IReadOnlyList<DistinctValue> Spelled(Inquiry inquiry, Mention mention, IReadOnlyList<DistinctValue> values)
    {
        var words = inquiry.Wording.Tokens.Skip(mention.Span.First).Take(mention.Span.Count).Select(t => t.Word).ToList();
        List<DistinctValue>[] closest =
        [
            [.. values.Where(v => v.Text == inquiry.Asked(mention))],
            [.. values.Where(v => Tokenizer.Split(v.Text).Select(t => t.Word).SequenceEqual(words))],
        ];
        return closest.FirstOrDefault(c => c.Count > 0) ?? values;
    }

    private static string Sentence(Inquiry inquiry, Mention mention, IReadOnlyList<ValueReading> candidates) =>
        $"'{inquiry.Asked(mention)}' can mean {Listing.Of(candidates.SelectMany(r => r.Values.Select(v => $"{r.Column.Name} {v.Text}")))}.";

    private static IEnumerable<string> Options(Inquiry inquiry, Mention mention, IReadOnlyList<ValueReading> candidates) =>
        candidates.SelectMany(r => r.Values.Select(v => Rewriting.Replace(inquiry, mention, candidates.Count == 1 ? v.Text : $"{r.Column.Name} {v.Text}")))
            .Take(8);

    private static void Filter(Inquiry inquiry, Mention.Value mention, ValueReading reading, Sense sense)
    {
        var filter = inquiry.Draft.FilterOn(reading.Column);
        var values = sense == Sense.Keep ? filter.Kept : filter.LeftOut;
        values.AddRange(reading.Values.Where(v => !values.Contains(v)));
        var how = (mention.Match, reading.Term) switch
        {
            (ValueMatch.Proposed, _) => " (model)",
            (_, not null) => " (glossary)",
            (ValueMatch.Partial, _) => " (part of its name)",
            _ => "",
        };
        inquiry.Explain(mention, $"{reading.Column.Name} {(sense == Sense.Keep ? "=" : "≠")} {Listing.Of(reading.Values.Select(v => v.Text))}{how}");
        foreach (var column in Qualifiers.Of(inquiry, mention, reading.Column))
        {
            inquiry.Explain(column, "");
        }

        if (mention.Match != ValueMatch.Whole)
        {
            inquiry.Assumptions.Add($"'{inquiry.Asked(mention)}' was read as {reading.Column.Name} {reading.Values[0].Text}.");
        }
    }

    private enum Sense
    {
        Keep,
        LeaveOut,
    }
}
