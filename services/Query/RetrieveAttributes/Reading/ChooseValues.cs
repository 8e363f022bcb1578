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
            if (LooseNames.Check(inquiry, mention) is { } unknown)
            {
                return unknown;
            }

            if (Choose(inquiry, mention, out var reading) is { } stop)
            {
                return stop;
            }

            Filter(inquiry, mention, reading!, excluded.Contains(mention) ? Sense.LeaveOut : Sense.Keep);
        }

        return ConflictingValues.Find(inquiry) ?? NamedParts.Find(inquiry);
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
