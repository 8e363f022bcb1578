using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Scenarios and cycles stand side by side; a total over them would mean nothing.</summary>
internal sealed class CheckAlternatives : IReadingStep
{
    private const int FarthestOver = 3;

    public Retrieval.Stopped? Take(Inquiry inquiry)
    {
        var selection = inquiry.Selection;
        if (!selection.RunsNamed && selection.RunIds.Count > 1 && SaysOverRuns(inquiry))
        {
            return inquiry.AskBack(
                StopReason.Ambiguous,
                $"Say which runs are to be added: no run was named, and there are {Listing.Of(selection.RunIds)}.",
                Rewriting.Append(inquiry, $", runs {Listing.Of(selection.RunIds)}"));
        }

        var (noun, names) = selection.Scenarios.Count > 1 ? ("scenarios", selection.Scenarios) : ("cycles", [.. selection.Cycles.Select(c => c.Cycle)]);
        if (names.Count < 2 || inquiry.Draft.Comparison is not null || !AddsThem(inquiry))
        {
            return null;
        }

        var words = inquiry.Words(Cue.Across, Cue.Combine).ToList<Mention>();
        return inquiry.AskBack(
            StopReason.Ambiguous,
            $"{char.ToUpperInvariant(noun[0])}{noun[1..]} are alternatives and are not added: {Listing.Of(names)}. Ask for one figure for each of them.",
            Rewriting.ReplaceAll(inquiry, words, "side by side for"));
    }

    private static bool SaysOverRuns(Inquiry inquiry) =>
        inquiry.Words(Cue.Across).Any(w => inquiry.After(w) is Mention.Word { Cue: Cue.Run })
        || inquiry.Words(Cue.Combine).Any(w => Tokenizer.Split(inquiry.Asked(w)).Any(t => t.Stem == "run"));

    /// <summary>"Averaged over the four scenarios".</summary>
    private static bool IsOver(Inquiry inquiry, Mention noun)
    {
        var before = inquiry.Wording.Tokens.Take(noun.Span.Count > 1 ? noun.Span.End : noun.Span.First).TakeLast(FarthestOver);
        return before.Any(t => t.Word == "over");
    }

    private static bool AddsThem(Inquiry inquiry) =>
        (inquiry.Has(Cue.Combine) && !inquiry.Selection.CombineRuns)
        || inquiry.Mentions.Any(m => (m is Mention.Word { Cue: Cue.Scenario or Cue.Cycle } || IsCycles(inquiry, m)) && IsOver(inquiry, m))
        || inquiry.Words(Cue.Across).Any(w =>
            inquiry.After(w) is { } noun && (noun is Mention.Scenario or Mention.Word { Cue: Cue.Scenario or Cue.Cycle or Cue.All or Cue.Function } || IsCycles(inquiry, noun)));

    private static bool IsCycles(Inquiry inquiry, Mention mention) => mention is Mention.Of names && names.Noun == inquiry.Table.CycleNames.Noun;
}
