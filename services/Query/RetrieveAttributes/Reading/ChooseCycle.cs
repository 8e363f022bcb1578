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

        var mentions = inquiry.Mentions.OfType<Mention.Of>().Where(m => m.Noun == inquiry.Table.CycleNames.Noun).ToList();
        var named = mentions.SelectMany(m => NamesOf(inquiry, m.Pick, holding)).Distinct().ToList();
        if (inquiry.Question.Cycle is { } field)
        {
            return TakeField(inquiry, field, named) ?? Find(inquiry, field, holding, mentions);
        }

        inquiry.Unbuilt = named.Count > 1 ? "More than one cycle in one question" : inquiry.Unbuilt;
        return named.Count == 0 && mentions.Count == 0
            ? TakeLatest(inquiry, holding)
            : Find(inquiry, named.Count > 0 ? named[0] : "earlier", holding, mentions);
    }

    private static IEnumerable<string> Landed(TableView table) => table.Cycles.SelectMany(c => c.Partitions.Select(p => $"{c.Cycle} {p.Scenario}")).Distinct();

    private static Retrieval.Stopped? TakeField(Inquiry inquiry, string field, List<string> named) =>
        named.Exists(n => !string.Equals(n, field.Trim(), StringComparison.OrdinalIgnoreCase))
            ? inquiry.AskBack(StopReason.Ambiguous, $"The question says {Listing.Of(named)} and was sent for {field}; say which one.")
            : null;

    private static Retrieval.Stopped? TakeLatest(Inquiry inquiry, List<CatalogDocument> holding)
    {
        inquiry.Selection.Cycle = holding[^1];
        inquiry.Assumptions.Add($"No cycle was named: {holding[^1].Cycle} is the latest that holds {inquiry.Table.Name} under {inquiry.Selection.Scenario}.");
        return null;
    }

    private static Retrieval.Stopped? Find(Inquiry inquiry, string name, List<CatalogDocument> holding, List<Mention.Of> mentions)
    {
        inquiry.Selection.Cycle = holding.Find(c => string.Equals(c.Cycle, name.Trim(), StringComparison.OrdinalIgnoreCase));
        if (inquiry.Selection.Cycle is not { } cycle)
        {
            return inquiry.Refuse(
                StopReason.DataNotLanded,
                $"{inquiry.Table.Name} has no {name} cycle under {inquiry.Selection.Scenario}; it has {Listing.Of(holding.Select(c => c.Cycle))}.",
                [.. mentions.Take(1).SelectMany(m => holding.Select(c => Rewriting.Replace(inquiry, m, c.Cycle)))]);
        }

        foreach (var mention in mentions)
        {
            inquiry.Explain(mention, $"cycle {cycle.Cycle}");
        }

        return null;
    }

    private static IEnumerable<string> NamesOf(Inquiry inquiry, NamePick pick, List<CatalogDocument> holding) => pick switch
    {
        NamePick.Named named => [named.Name],
        NamePick.Numbered numbered => numbered.Numbers.Select(inquiry.Table.CycleNames.Named),
        NamePick.Last last => holding.TakeLast(last.Count).Select(c => c.Cycle),
        NamePick.First first => holding.Take(first.Count).Select(c => c.Cycle),
        NamePick.Prior => holding.SkipLast(1).TakeLast(1).Select(c => c.Cycle),
        _ => holding.Select(c => c.Cycle),
    };
}
