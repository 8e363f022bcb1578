using Ccar.Messaging.Contracts;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Responder.WriteAnswer;

/// <summary>Says what the figures of an answer are of. The key that a change is taken along is not repeated: the change names its sides.</summary>
internal static class ScopePhrase
{
    /// <summary>"In internal_baseline, cycle4".</summary>
    public static string Of(AnswerFacts facts)
    {
        string[] parts =
        [
            facts.How.Along == "scenario" ? "" : Printable.Join(AnswerNotes.Distinct(facts, p => p.Scenario), "and"),
            facts.How.Along == "cycle" ? "" : Printable.Join(AnswerNotes.Distinct(facts, p => p.Cycle), "and"),
        ];
        return $"In {string.Join(", ", parts.Where(part => part.Length > 0))}";
    }

    /// <summary>" for 2023Q4 and business CREDIT CARDS"; empty where nothing is filtered.</summary>
    public static string Filters(AnswerFacts facts)
    {
        var others = facts.Attributes.FilterAttributes.Where(filter => DefinitionRules.Normal(filter.Key) != facts.How.Along).ToDictionary();
        var phrase = FilterPhrase.Of(facts.Attributes with { FilterAttributes = others }, facts.Definition, facts.Understanding);
        return phrase.Length > 0 ? $" for {phrase}" : "";
    }

    /// <summary>What is compared or taken a share of.</summary>
    public static string Measure(AnswerFacts facts) => MeasureMeaning.Of(facts.Attributes, facts.Definition).ComparedName(facts.How);

    /// <summary>" in run001"; empty for a figure without a run.</summary>
    public static string InRun(Figure figure) => figure.Keys.TryGetValue(FigureBuilder.RunKey, out var run) ? $" in {Printable.Escape(run)}" : "";

    /// <summary>All keys of a figure: " in TREASURY, run001"; empty where it has none.</summary>
    public static string Where(Figure figure) => figure.Keys.Count == 0 ? "" : $" in {Name(figure)}";

    /// <summary>All keys of a figure, its run last: "TREASURY, run001".</summary>
    public static string Name(Figure figure)
    {
        var run = figure.Combined ? FigureTable.AllRuns : figure.Keys.GetValueOrDefault(FigureBuilder.RunKey);
        return string.Join(", ", figure.Keys.Where(key => key.Key != FigureBuilder.RunKey).Select(key => FigureTable.Shown(key.Value)).Concat(run is null ? [] : [FigureTable.Shown(run)]));
    }
}
