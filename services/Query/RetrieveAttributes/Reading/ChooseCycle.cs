using Ccar.Messaging.Contracts;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>The cycle: the publisher's field, else the one named, else the latest that holds the table under the scenario.</summary>
internal sealed class ChooseCycle : IReadingStep
{
    public Retrieval.Stopped? Take(Inquiry inquiry)
    {
        var scenario = inquiry.Selection.Scenario!;
        var holding = inquiry.Table.Cycles.Where(c => c.Partitions.Any(p => p.Scenario == scenario)).ToList();
        if (holding.Count == 0)
        {
            return inquiry.Refuse(
                StopReason.DataNotLanded,
                $"Nothing of {inquiry.Table.Name} has landed under {scenario}; there is {Listing.Of(Landed(inquiry.Table))}.");
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
            return TakeField(inquiry, field, named) ?? Find(inquiry, field, holding, meant);
        }

        inquiry.Unbuilt = named.Count > 1 ? "More than one cycle in one question" : inquiry.Unbuilt;
        return named.Count == 0 && meant.Mentions.Count == 0
            ? TakeLatest(inquiry, holding)
            : Find(inquiry, named.Count > 0 ? named[0] : "earlier", holding, meant);
    }

    private static IEnumerable<string> Landed(TableView table) => table.Cycles.SelectMany(c => c.Partitions.Select(p => $"{c.Cycle} {p.Scenario}")).Distinct();

    private static Retrieval.Stopped? TakeField(Inquiry inquiry, string field, IReadOnlyList<string> named) =>
        named.Any(n => n != field)
            ? inquiry.AskBack(StopReason.Ambiguous, $"The question says {Listing.Of(named)} and was sent for {field}; say which one.")
            : null;

    private static Retrieval.Stopped? TakeLatest(Inquiry inquiry, List<CatalogDocument> holding)
    {
        inquiry.Selection.Cycle = holding[^1];
        inquiry.Assumptions.Add($"No cycle was named: {holding[^1].Cycle} is the latest that holds {inquiry.Table.Name} under {inquiry.Selection.Scenario}.");
        return null;
    }

    private static Retrieval.Stopped? Find(Inquiry inquiry, string name, List<CatalogDocument> holding, MeantNames meant)
    {
        inquiry.Selection.Cycle = holding.Find(c => c.Cycle == name);
        if (inquiry.Selection.Cycle is not { } cycle)
        {
            return inquiry.Refuse(
                StopReason.DataNotLanded,
                $"{inquiry.Table.Name} has no {name} cycle under {inquiry.Selection.Scenario}; it has {Listing.Of(holding.Select(c => c.Cycle))}.",
                [.. meant.Mentions.Take(1).SelectMany(m => holding.Select(c => Rewriting.Replace(inquiry, m, c.Cycle)))]);
        }

        foreach (var mention in meant.Mentions)
        {
            inquiry.Explain(mention, $"cycle {cycle.Cycle}");
        }

        return null;
    }
}
