using Ccar.Messaging.Contracts;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>The runs: the publisher's field, else those named, else up to the four most recent. One figure per run; a combined one as well where the wording asks for it.</summary>
internal sealed class ChooseRuns : IReadingStep
{
    /// <summary>Most runs a question may use.</summary>
    public const int Most = 4;

    public Retrieval.Stopped? Take(Inquiry inquiry)
    {
        var selection = inquiry.Selection;
        var recent = selection.Cycle!.Partitions
            .Where(p => p.Scenario == selection.Scenario)
            .OrderBy(p => p.FirstLandedAt.UtcDateTime.Date)
            .ThenBy(p => p.RunId, NaturalOrder.Instance)
            .ToList();
        var meant = new MeantNames(inquiry, inquiry.Table.Runs, [.. recent.Select(r => r.RunId)]);
        return Name(inquiry, meant, recent, out var names) ?? Find(inquiry, names, meant, recent);
    }

    private static Retrieval.Stopped? Name(Inquiry inquiry, MeantNames meant, List<CatalogPartition> recent, out IReadOnlyList<string> names)
    {
        var (text, field) = (meant.Text, meant.Fields(inquiry.Question.RunIds));
        names = field.Count > 0 ? field : text;
        inquiry.Selection.RunsNamed = names.Count > 0;
        if (meant.AskWhich(inquiry.Question.RunIds) is { } open)
        {
            return open;
        }

        if (field.Count > 0 && meant.Mentions.Count > 0 && !text.ToHashSet(StringComparer.Ordinal).SetEquals(field))
        {
            return inquiry.AskBack(StopReason.Ambiguous, $"The question says {Listing.Of(text)} and was sent for {Listing.Of(field)}; say which runs.");
        }

        if (meant.Mentions.FirstOrDefault(m => m.Pick is NamePick.Both) is { } both && recent.Count != 2)
        {
            return inquiry.AskBack(
                StopReason.Ambiguous,
                $"'{inquiry.Asked(both)}' leaves open which two; there are {Listing.Of(recent.Select(r => r.RunId))}.",
                Rewriting.Replace(inquiry, both, "the last two runs"));
        }

        return null;
    }

    private static Retrieval.Stopped? Find(Inquiry inquiry, IReadOnlyList<string> names, MeantNames meant, List<CatalogPartition> recent)
    {
        if (names.Count > Most)
        {
            return inquiry.Refuse(
                StopReason.TooManyRuns,
                $"At most {Most} runs can be asked for at a time, not {names.Count}.",
                [.. meant.Mentions.Take(1).Select(m => Rewriting.ReplaceAll(inquiry, meant.Mentions, $"the last {Most} runs"))]);
        }

        var missing = names.Where(n => !recent.Exists(r => r.RunId == n)).ToList();
        if (missing.Count > 0)
        {
            return inquiry.Refuse(
                StopReason.DataNotLanded,
                $"{Listing.Of(missing)} has not landed for {inquiry.Table.Name}, {inquiry.Selection.Cycle!.Cycle}, {inquiry.Selection.Scenario}; there are {Listing.Of(recent.Select(r => r.RunId))}.");
        }

        Select(inquiry, names.Count > 0 ? [.. recent.Where(r => names.Contains(r.RunId))] : [.. recent.TakeLast(Most)]);
        foreach (var mention in meant.Mentions)
        {
            inquiry.Explain(mention, $"run {Listing.Of(meant.Of(mention))}");
        }

        return null;
    }

    private static void Select(Inquiry inquiry, IReadOnlyList<CatalogPartition> runs)
    {
        var selection = inquiry.Selection;
        selection.Runs = [.. runs.OrderBy(r => r.RunId, NaturalOrder.Instance)];
        selection.Versions = inquiry.Table.Vocabulary.VersionsOf(runs.Select(r => r.DataVersion));
        selection.CombineRuns = CombinedRuns.AskedFor(inquiry);
        if (!selection.RunsNamed)
        {
            inquiry.Assumptions.Add(runs.Count == 1 ? $"No run was named: {runs[0].RunId} is the only one." : $"No run was named: one figure for each of {Listing.Of(selection.Runs.Select(r => r.RunId))}, the most recent.");
        }
    }
}
