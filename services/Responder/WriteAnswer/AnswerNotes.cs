using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Responder.WriteAnswer;

/// <summary>What the reader must know beside the figures: what was added, what is missing, what was assumed.</summary>
internal static class AnswerNotes
{
    public static IEnumerable<string> Of(AnswerFacts facts, string body)
    {
        var figures = facts.Figures.Figures;
        if (figures.Rows.Any(f => f.Combined) && !body.Contains(TemplateWriter.Added, StringComparison.OrdinalIgnoreCase))
        {
            yield return body.Contains(FigureTable.AllRuns, StringComparison.OrdinalIgnoreCase)
                ? $"Rows marked \"{FigureTable.AllRuns}\" add runs that are alternatives, because the question asks for them together."
                : $"{char.ToUpperInvariant(TemplateWriter.Added[0])}{TemplateWriter.Added[1..]}.";
        }

        if (facts.Figures.WithoutRows.Count > 0)
        {
            yield return $"No row matches in {Printable.Join([.. facts.Figures.WithoutRows.Select(p => Missing(facts, p))], "and")}; that is not a zero.";
        }

        foreach (var note in DerivedNotes.Of(facts))
        {
            yield return note;
        }

        var decimals = MeasureMeaning.Of(facts.Attributes, facts.Definition).DecimalsOfAverage;
        if (HasAverages(facts) && figures.Rows.Any(f => f.Value?.Scale == decimals || f.Compared?.From?.Scale == decimals || f.Compared?.To?.Scale == decimals))
        {
            yield return $"Averages are rounded to {decimals} decimals.";
        }

        if (facts.Understanding.Assumptions.Count > 0)
        {
            yield return $"Assumed: {Listed(facts.Understanding.Assumptions)}";
        }

        string[] warnings = [.. facts.Understanding.Warnings, .. facts.Warnings];
        if (warnings.Length > 0)
        {
            yield return $"Note: {Listed(warnings)}";
        }
    }

    public static List<string> Distinct(AnswerFacts facts, Func<SelectedPartition, string> part) =>
        [.. facts.Selection.Select(part).Distinct().Select(Printable.Escape)];

    private static bool HasAverages(AnswerFacts facts) =>
        facts.Attributes.AggregationFunction == AggregationFunction.Avg || facts.Attributes.Nested is { Function: AggregationFunction.Avg };

    private static string Missing(AnswerFacts facts, SelectedPartition partition)
    {
        var isOneOfMany = Distinct(facts, p => p.Cycle).Count > 1 || Distinct(facts, p => p.Scenario).Count > 1;
        return isOneOfMany ? $"{partition.Cycle} {partition.Scenario} {partition.RunId}" : partition.RunId;
    }

    private static string Listed(IReadOnlyList<string> sentences) => string.Join(' ', sentences.Select(s => $"{Printable.Escape(s).TrimEnd('.')}."));
}
