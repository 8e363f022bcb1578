using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>The scenario: the publisher's field, else the one the words leave, else the default. All scenario words of a question count together.</summary>
internal sealed class ChooseScenario : IReadingStep
{
    public Retrieval.Stopped? Take(Inquiry inquiry)
    {
        var named = inquiry.Mentions.OfType<Mention.Scenario>().ToList();
        foreach (var mention in named)
        {
            if (inquiry.Scenarios.WithParts(mention.Parts).Count == 0)
            {
                return Unknown(inquiry, inquiry.Asked(mention));
            }
        }

        return inquiry.Question.Scenario is { } field ? TakeField(inquiry, field, named) : TakeWords(inquiry, named);
    }

    private static Retrieval.Stopped? TakeField(Inquiry inquiry, string field, List<Mention.Scenario> named)
    {
        if (inquiry.Scenarios.Configured(field) is not { } scenario)
        {
            return Unknown(inquiry, field);
        }

        var contrary = named.Find(m => !inquiry.Scenarios.WithParts(m.Parts).Contains(scenario));
        return contrary is null
            ? Chosen(inquiry, scenario, named)
            : inquiry.AskBack(
                StopReason.Ambiguous,
                $"The question says '{inquiry.Asked(contrary)}' and was sent for {scenario}; say which one.",
                Rewriting.ReplaceAll(inquiry, [contrary], scenario));
    }

    private static Retrieval.Stopped? TakeWords(Inquiry inquiry, List<Mention.Scenario> named)
    {
        if (named.Count == 0)
        {
            inquiry.Assumptions.Add($"No scenario was named: {inquiry.Scenarios.Default} is the default.");
            return Chosen(inquiry, inquiry.Scenarios.Default, named);
        }

        var parts = named.SelectMany(m => m.Parts).Distinct().ToList();
        var left = inquiry.Scenarios.WithParts(parts);
        if (left.Count == 0)
        {
            inquiry.Unbuilt = "More than one scenario in one question";
            return Chosen(inquiry, inquiry.Scenarios.WithParts(named[0].Parts)[0], named);
        }

        var exact = left.Where(n => inquiry.Scenarios.WithParts(parts).Count == 1 ? inquiry.Scenarios.Says(n, parts) : Tokenizer.Split(n).Count == parts.Count)
            .ToList();
        return exact is [var only] ? Chosen(inquiry, only, named) : AskWhich(inquiry, named, left);
    }

    private static Retrieval.Stopped? Chosen(Inquiry inquiry, string scenario, List<Mention.Scenario> named)
    {
        inquiry.Selection.Scenario = scenario;
        foreach (var mention in named)
        {
            inquiry.Explain(mention, $"scenario {scenario}");
        }

        return null;
    }

    private static Retrieval.Stopped AskWhich(Inquiry inquiry, List<Mention.Scenario> named, IReadOnlyList<string> left) => inquiry.AskBack(
        StopReason.Ambiguous,
        $"'{Listing.Of(named.Select(inquiry.Asked))}' leaves open which scenario is meant: {Listing.Of(left)}.",
        [.. left.Select(n => Rewriting.ReplaceAll(inquiry, named, n))]);

    private static Retrieval.Stopped Unknown(Inquiry inquiry, string name) =>
        inquiry.Refuse(StopReason.InvalidScenario, $"There is no scenario '{name}'; the scenarios are {Listing.Of(inquiry.Scenarios.Names)}.");
}
