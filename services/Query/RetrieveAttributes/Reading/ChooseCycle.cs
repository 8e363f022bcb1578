using Ccar.Messaging.Contracts;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>The cycles: the publisher's field, else those named, else the latest that holds the table under the scenarios.</summary>
internal sealed class ChooseCycle : IReadingStep
{
    public Retrieval.Stopped? Take(Inquiry inquiry)
    {
        var holding = inquiry.Table.Cycles.Where(c => inquiry.Selection.Scenarios.All(s => c.Partitions.Any(p => p.Scenario == s))).ToList();
        if (holding.Count == 0)
        {
            return inquiry.Refuse(
                StopReason.DataNotLanded,
                $"Nothing of {inquiry.Table.Name} has landed under {Listing.Of(inquiry.Selection.Scenarios)}; there is {Listing.Of(Landed(inquiry.Table))}.");
        }

        var meant = new MeantNames(inquiry, inquiry.Table.CycleNames, [.. holding.Select(c => c.Cycle)]);
        return meant.AskWhich(inquiry.Question.Cycle is { } asked ? [asked] : []) ?? Choose(inquiry, meant, holding);
    }

    private static Retrieval.Stopped? Choose(Inquiry inquiry, MeantNames meant, List<CatalogDocument> holding)
    {
        var named = meant.Text;
        if (inquiry.Question.Cycle is { } cycle)
        {
            var field = meant.Fields([cycle])[0];
            return TakeField(inquiry, field, named) ?? Find(inquiry, [field], holding, meant);
        }

        if (named.Count == 0 && meant.Mentions.Count == 0)
        {
            return PerPartition.Cues(inquiry, Cue.Cycle).ToList() is { Count: > 0 } every ? TakeAll(inquiry, holding, every) : TakeLatest(inquiry, holding);
        }

        return Find(inquiry, named.Count > 0 ? named : ["earlier"], holding, meant);
    }

    private static IEnumerable<string> Landed(TableView table) => table.Cycles.SelectMany(c => c.Partitions.Select(p => $"{c.Cycle} {p.Scenario}")).Distinct();

    private static Retrieval.Stopped? TakeField(Inquiry inquiry, string field, IReadOnlyList<string> named) =>
        named.Any(n => n != field)
            ? inquiry.AskBack(StopReason.Ambiguous, $"The question says {Listing.Of(named)} and was sent for {field}; say which one.")
            : null;

    private static Retrieval.Stopped? TakeLatest(Inquiry inquiry, List<CatalogDocument> holding)
    {
        inquiry.Selection.Cycles = [holding[^1]];
        inquiry.Assumptions.Add($"No cycle was named: {holding[^1].Cycle} is the latest that holds {inquiry.Table.Name} under {Listing.Of(inquiry.Selection.Scenarios)}.");
        return null;
    }

    private static Retrieval.Stopped? TakeAll(Inquiry inquiry, List<CatalogDocument> holding, List<Mention.Word> every)
    {
        if (PerPartition.Mismatch(inquiry, Cue.Cycle, [.. holding.Select(c => c.Cycle)]) is { } open)
        {
            return open;
        }

        inquiry.Selection.Cycles = holding;
        foreach (var cue in every)
        {
            inquiry.Explain(cue, "one figure per cycle");
            PerPartition.ExplainNumber(inquiry, cue);
        }

        inquiry.ExplainAll("", Cue.Cycle);

        return null;
    }

    private static Retrieval.Stopped? Find(Inquiry inquiry, IReadOnlyList<string> names, List<CatalogDocument> holding, MeantNames meant)
    {
        var missing = names.Where(n => !holding.Exists(c => c.Cycle == n)).ToList();
        if (missing.Count > 0)
        {
            return inquiry.Refuse(
                StopReason.DataNotLanded,
                $"{inquiry.Table.Name} has no {Listing.Of(missing)} cycle under {Listing.Of(inquiry.Selection.Scenarios)}; it has {Listing.Of(holding.Select(c => c.Cycle))}.",
                [.. names.Count == 1 ? meant.Mentions.Take(1).SelectMany(m => holding.Select(c => Rewriting.Replace(inquiry, m, c.Cycle))) : []]);
        }

        inquiry.Selection.Cycles = [.. names.Select(n => holding.Find(c => c.Cycle == n)!)];
        foreach (var mention in meant.Mentions)
        {
            inquiry.Explain(mention, $"cycle {Listing.Of(meant.Of(mention))}");
        }

        return null;
    }
}
