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
        var mentions = inquiry.Mentions.OfType<Mention.Of>().Where(m => m.Noun == inquiry.Table.Runs.Noun).ToList();
        return Name(inquiry, mentions, recent, out var names) ?? Find(inquiry, names, mentions, recent);
    }

    private static Retrieval.Stopped? Name(Inquiry inquiry, List<Mention.Of> mentions, List<CatalogPartition> recent, out IReadOnlyList<string> names)
    {
        var text = mentions.SelectMany(m => NamesOf(inquiry, m.Pick, recent)).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        var field = inquiry.Question.RunIds.Select(r => r.Trim()).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        names = field.Count > 0 ? field : text;
        inquiry.Selection.RunsNamed = names.Count > 0;
        if (field.Count > 0 && mentions.Count > 0 && !text.ToHashSet(StringComparer.OrdinalIgnoreCase).SetEquals(field))
        {
            return inquiry.AskBack(StopReason.Ambiguous, $"The question says {Listing.Of(text)} and was sent for {Listing.Of(field)}; say which runs.");
        }

        if (mentions.Find(m => m.Pick is NamePick.Both) is { } both && recent.Count != 2)
        {
            return inquiry.AskBack(
                StopReason.Ambiguous,
                $"'{inquiry.Asked(both)}' leaves open which two; there are {Listing.Of(recent.Select(r => r.RunId))}.",
                Rewriting.Replace(inquiry, both, "the last two runs"));
        }

        return null;
    }

    private static Retrieval.Stopped? Find(Inquiry inquiry, IReadOnlyList<string> names, List<Mention.Of> mentions, List<CatalogPartition> recent)
    {
        if (names.Count > Most)
        {
            return inquiry.Refuse(
                StopReason.TooManyRuns,
                $"At most {Most} runs can be asked for at a time, not {names.Count}.",
                [.. mentions.Take(1).Select(m => Rewriting.ReplaceAll(inquiry, mentions, $"the last {Most} runs"))]);
        }

        var missing = names.Where(n => !recent.Exists(r => Is(r, n))).ToList();
        if (missing.Count > 0)
        {
            return inquiry.Refuse(
                StopReason.DataNotLanded,
                $"{Listing.Of(missing)} has not landed for {inquiry.Table.Name}, {inquiry.Selection.Cycle!.Cycle}, {inquiry.Selection.Scenario}; there are {Listing.Of(recent.Select(r => r.RunId))}.");
        }

        Select(inquiry, names.Count > 0 ? [.. recent.Where(r => names.Any(n => Is(r, n)))] : [.. recent.TakeLast(Most)]);
        foreach (var mention in mentions)
        {
            inquiry.Explain(mention, $"run {Listing.Of(NamesOf(inquiry, mention.Pick, recent))}");
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

    private static bool Is(CatalogPartition partition, string name) => string.Equals(partition.RunId, name, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<string> NamesOf(Inquiry inquiry, NamePick pick, List<CatalogPartition> recent) => pick switch
    {
        NamePick.Named named => [named.Name],
        NamePick.Numbered numbered => numbered.Numbers.Select(inquiry.Table.Runs.Named),
        NamePick.Last last => recent.TakeLast(last.Count).Select(r => r.RunId),
        NamePick.First first => recent.Take(first.Count).Select(r => r.RunId),
        NamePick.Prior => recent.SkipLast(1).TakeLast(1).Select(r => r.RunId),
        _ => recent.Select(r => r.RunId),
    };
}
