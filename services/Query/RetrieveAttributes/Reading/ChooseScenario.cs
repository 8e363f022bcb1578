using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>The scenarios: the publisher's field, else those the words leave, else the default. Several stand side by side.</summary>
internal sealed class ChooseScenario : IReadingStep
{
    public Retrieval.Stopped? Take(Inquiry inquiry)
    {
        var named = inquiry.Mentions.OfType<Mention.Scenario>().ToList();
        var unknown = named.Find(m => inquiry.Scenarios.WithParts(m.Parts).Count == 0);
        return unknown is not null ? Unknown(inquiry, inquiry.Asked(unknown))
            : inquiry.Question.Scenario is { } field ? TakeField(inquiry, field, named)
            : TakeWords(inquiry, named);
    }

    private static Retrieval.Stopped? TakeField(Inquiry inquiry, string field, List<Mention.Scenario> named)
    {
        if (inquiry.Scenarios.Configured(field) is not { } scenario)
        {
            return Unknown(inquiry, field);
        }

        var contrary = named.Find(m => !inquiry.Scenarios.WithParts(m.Parts).Contains(scenario));
        return contrary is null
            ? Chosen(inquiry, [scenario], named)
            : inquiry.AskBack(
                StopReason.Ambiguous,
                $"The question says '{inquiry.Asked(contrary)}' and was sent for {scenario}; say which one.",
                Rewriting.ReplaceAll(inquiry, [contrary], scenario));
    }

    private static Retrieval.Stopped? TakeWords(Inquiry inquiry, List<Mention.Scenario> named)
    {
        if (named.Count == 0)
        {
            return PerScenario.IsAsked(inquiry) ? TakeAll(inquiry) : TakeDefault(inquiry);
        }

        var items = ScenarioList.Of(inquiry, named);
        var offered = items.Count > 1 && Alternatives.AreOffered(inquiry, named);
        return offered ? AskWhich(inquiry, new ScenarioItem(named, [.. items.Select(i => i.Said).OfType<string>()], null))
            : items.FirstOrDefault(i => i.Said is null) is { } open ? AskWhich(inquiry, open)
            : TakeItems(inquiry, items);
    }

    private static Retrieval.Stopped? TakeItems(Inquiry inquiry, IReadOnlyList<ScenarioItem> items)
    {
        foreach (var item in items)
        {
            _ = Chosen(inquiry, [item.Said!], item.Mentions);
        }

        return Chosen(inquiry, [.. items.Select(i => i.Said!).Distinct()], []);
    }

    private static Retrieval.Stopped? TakeAll(Inquiry inquiry)
    {
        var all = PerScenario.All(inquiry);
        return PerPartition.Mismatch(inquiry, Cue.Scenario, all) ?? Chosen(inquiry, all, []);
    }

    private static Retrieval.Stopped? TakeDefault(Inquiry inquiry)
    {
        inquiry.Assumptions.Add($"No scenario was named: {inquiry.Scenarios.Default} is the default.");
        return Chosen(inquiry, [inquiry.Scenarios.Default], []);
    }

    private static Retrieval.Stopped? Chosen(Inquiry inquiry, IReadOnlyList<string> scenarios, IReadOnlyList<Mention.Scenario> named)
    {
        inquiry.Selection.Scenarios = scenarios;
        foreach (var mention in named)
        {
            inquiry.Explain(mention, $"scenario {Listing.Of(scenarios)}");
        }

        return null;
    }

    private static Retrieval.Stopped AskWhich(Inquiry inquiry, ScenarioItem open) => inquiry.AskBack(
        StopReason.Ambiguous,
        $"'{Listing.Of(open.Mentions.Select(inquiry.Asked))}' leaves open which scenario is meant: {Listing.Of(open.Left)}.",
        [.. Landed(inquiry, open.Left).Select(n => Rewriting.ReplaceAll(inquiry, Superlative(inquiry, open.Mentions), n))]);

    /// <summary>"The most severe" goes as a whole.</summary>
    private static IReadOnlyList<Mention> Superlative(Inquiry inquiry, IReadOnlyList<Mention.Scenario> named) =>
        inquiry.Before(named[0]) is Mention.Word { Cue: Cue.Highest or Cue.Lowest } most && most.Span.End == named[0].Span.First ? [most, .. named] : named;

    private static IReadOnlyList<string> Landed(Inquiry inquiry, IReadOnlyList<string> names) =>
        names.Where(n => inquiry.Table.Cycles.Any(c => c.Partitions.Any(p => p.Scenario == n))).ToList() is { Count: > 0 } landed ? landed : names;

    private static Retrieval.Stopped Unknown(Inquiry inquiry, string name) =>
        inquiry.Refuse(StopReason.InvalidScenario, $"There is no scenario '{name}'; the scenarios are {Listing.Of(inquiry.Scenarios.Names)}.");
}
