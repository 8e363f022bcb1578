using Ccar.Messaging.Contracts;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>
/// The runs: the publisher's field, else those named, else up to the four most recent. One figure per run; a combined one as well where the wording asks for it.
/// Where several cycles or scenarios stand side by side, the same runs are taken of each.
/// </summary>
internal sealed class ChooseRuns : IReadingStep
{
    /// <summary>Most runs a question may use.</summary>
    public const int Most = 4;

    public Retrieval.Stopped? Take(Inquiry inquiry)
    {
        var slices = inquiry.Selection.Slices.ToList();
        var common = slices[0].Runs.Select(r => r.RunId).Where(run => slices.TrueForAll(s => s.Runs.Any(r => r.RunId == run))).ToList();
        return common.Count == 0 ? NoneInCommon(inquiry, slices) : Name(inquiry, slices, common);
    }

    private static Retrieval.Stopped? Name(Inquiry inquiry, List<Slice> slices, List<string> common)
    {
        var perSlice = slices.ConvertAll(s => new MeantNames(inquiry, inquiry.Table.Runs, [.. s.Runs.Select(r => r.RunId)]));
        var meant = perSlice[0];
        var (text, field) = (meant.Text, meant.Fields(inquiry.Question.RunIds));
        var names = field.Count > 0 ? field : text;
        inquiry.Selection.RunsNamed = names.Count > 0;
        return meant.AskWhich(inquiry.Question.RunIds)
            ?? Contrary(inquiry, meant, text, field)
            ?? BothOf(inquiry, meant, common)
            ?? Differing(inquiry, meant, slices, perSlice)
            ?? Find(inquiry, names, meant, slices, common);
    }

    private static Retrieval.Stopped? Contrary(Inquiry inquiry, MeantNames meant, IReadOnlyList<string> text, IReadOnlyList<string> field) =>
        field.Count > 0 && meant.Mentions.Count > 0 && !text.ToHashSet(StringComparer.Ordinal).SetEquals(field)
            ? inquiry.AskBack(StopReason.Ambiguous, $"The question says {Listing.Of(text)} and was sent for {Listing.Of(field)}; say which runs.")
            : null;

    private static Retrieval.Stopped? BothOf(Inquiry inquiry, MeantNames meant, List<string> common) =>
        meant.Mentions.FirstOrDefault(m => m.Pick is NamePick.Both or NamePick.Exactly) is { } both && common.Count != (both.Pick is NamePick.Exactly exactly ? exactly.Count : 2)
            ? inquiry.AskBack(
                StopReason.Ambiguous,
                $"'{inquiry.Asked(both)}' leaves open which; there are {Listing.Of(common)}.",
                Rewriting.Replace(inquiry, both, both.Pick is NamePick.Exactly { Count: <= Most } several ? $"the last {several.Count} runs" : "the last two runs"))
            : null;

    /// <summary>"The latest run" may be another one in each of the scenarios: figures of different runs are not put side by side unasked.</summary>
    private static Retrieval.Stopped? Differing(Inquiry inquiry, MeantNames meant, List<Slice> slices, List<MeantNames> perSlice)
    {
        var other = perSlice.FindIndex(m => !m.Text.SequenceEqual(meant.Text));
        return other < 0
            ? null
            : inquiry.AskBack(
                StopReason.Ambiguous,
                $"'{inquiry.Asked(meant.Mentions[0])}' is {Listing.Of(meant.Text)} in {slices[0]} and {Listing.Of(perSlice[other].Text)} in {slices[other]}; name the run.");
    }

    private static Retrieval.Stopped? Find(Inquiry inquiry, IReadOnlyList<string> names, MeantNames meant, List<Slice> slices, List<string> common)
    {
        if (names.Count > Most)
        {
            return inquiry.Refuse(
                StopReason.TooManyRuns,
                $"At most {Most} runs can be asked for at a time, not {names.Count}.",
                [.. meant.Mentions.Take(1).Select(m => Rewriting.ReplaceAll(inquiry, meant.Mentions, $"the last {Most} runs"))]);
        }

        foreach (var slice in slices)
        {
            var missing = names.Where(n => slice.Runs.All(r => r.RunId != n)).ToList();
            if (missing.Count > 0)
            {
                return inquiry.Refuse(
                    StopReason.DataNotLanded,
                    $"{Listing.Of(missing)} has not landed for {inquiry.Table.Name}, {slice}; there are {Listing.Of(slice.Runs.Select(r => r.RunId))}.");
            }
        }

        Select(inquiry, slices, names.Count > 0 ? names : [.. common.TakeLast(Most)]);
        foreach (var mention in meant.Mentions)
        {
            inquiry.Explain(mention, $"run {Listing.Of(meant.Of(mention))}");
        }

        return null;
    }

    private static void Select(Inquiry inquiry, List<Slice> slices, IReadOnlyList<string> names)
    {
        var selection = inquiry.Selection;
        selection.RunIds = names;
        selection.Runs = [.. slices.SelectMany(s => s.Runs.Where(r => names.Contains(r.RunId)).OrderBy(r => r.RunId, NaturalOrder.Instance).Select(r => new ChosenRun(s.Cycle.Cycle, r)))];
        selection.Versions = inquiry.Table.Vocabulary.VersionsOf(selection.Runs.Select(r => r.DataVersion));
        selection.CombineRuns = CombinedRuns.AskedFor(inquiry);
        if (!selection.RunsNamed)
        {
            var listed = names.Order(NaturalOrder.Instance).ToList();
            inquiry.Assumptions.Add(names.Count == 1 ? $"No run was named: {names[0]} is the only one." : $"No run was named: one figure for each of {Listing.Of(listed)}, the most recent.");
        }
    }

    private static Retrieval.Stopped NoneInCommon(Inquiry inquiry, List<Slice> slices) => inquiry.Refuse(
        StopReason.DataNotLanded,
        $"No run has landed in all of {Listing.Of(slices.Select(s => $"{s} ({Listing.Of(s.Runs.Select(r => r.RunId))})"))}, so they cannot stand side by side; ask for each by itself.");
}
