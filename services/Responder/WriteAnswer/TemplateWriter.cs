using System.Globalization;
using Ccar.Messaging.Contracts;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Responder.WriteAnswer;

/// <summary>Writes the answer without a model: the figures, what they belong to, and what the reader must know of them.</summary>
public static class TemplateWriter
{
    internal const string Added = "runs are alternatives; added because the question asks for them together";

    /// <summary>The text of an answer.</summary>
    public static string Write(AnswerFacts facts) => WithNotes(facts, Body(facts));

    /// <summary>The figures and what they belong to, without the notes.</summary>
    internal static string Body(AnswerFacts facts) => (facts.IsOneSentence, facts.How) switch
    {
        (false, { Along: not null }) => Introduction(facts) + "\n\n" + ChangeTable.Write(facts),
        (false, _) => Introduction(facts) + "\n\n" + FigureTable.Write(facts.Figures.Figures),
        (_, { Along: not null }) => ChangeSentence.Write(facts),
        _ => Sentences(facts),
    };

    /// <summary>Whoever wrote the body: what the reader must know beside the figures is always added by the product.</summary>
    internal static string WithNotes(AnswerFacts facts, string body) => facts.IsOneSentence && !body.Contains('\n', StringComparison.Ordinal)
        ? string.Join(' ', AnswerNotes.Of(facts, body).Prepend(body)).TrimEnd()
        : string.Join('\n', AnswerNotes.Of(facts, body).Prepend(body + "\n")).TrimEnd();

    /// <summary>A model's text: what its figures are of stands before it, because the gate does not ask the text to say it.</summary>
    internal static string WithScope(AnswerFacts facts, string text) => WithNotes(facts, $"{Introduction(facts)}\n{text}");

    private static string Sentences(AnswerFacts facts)
    {
        var figures = facts.Figures.Figures;
        var own = figures.Rows.Where(f => !f.Combined).ToList();
        var combined = figures.Rows.FirstOrDefault(f => f.Combined);
        var first = own.Count == 0 ? $"{ScopePhrase.Of(facts)}, no run passes: {Asked(facts)}."
            : facts.How.ShareOf is { } of ? ShareSentence.Write(facts, of, own)
            : $"{ScopePhrase.Of(facts)}, the {figures.Name}{ScopePhrase.Filters(facts)} is {Printable.Join([.. own.Select(f => OfRun(f, facts))], "and")}{OverRuns(facts)}.";
        return combined is null
            ? first
            : $"{first} Across {Runs(facts)} it is {FigureFormat.Show(combined.Value, figures.Unit)}{FoundAt(combined, facts)} ({Added}).";
    }

    private static string OfRun(Figure figure, AnswerFacts facts) =>
        $"{FigureFormat.Show(figure.Value, facts.Figures.Figures.Unit)}{FoundAt(figure, facts)}{(facts.How.FoundAt == FigureBuilder.RunKey ? "" : ScopePhrase.InRun(figure))}";

    private static string FoundAt(Figure figure, AnswerFacts facts) =>
        facts.How.FoundAt is { } at && figure.Keys.TryGetValue(at, out var value) ? $" ({FigureTable.Shown(value)})" : "";

    private static string OverRuns(AnswerFacts facts) => facts.How.Over == FigureBuilder.RunKey ? $" over {Runs(facts)}" : "";

    private static string Introduction(AnswerFacts facts)
    {
        var asked = Asked(facts);
        return $"{ScopePhrase.Of(facts)}, the {Computed(facts)}{OverRuns(facts)}{(asked.Length > 0 ? $", {asked}" : "")}:";
    }

    private static string Computed(AnswerFacts facts)
    {
        var (how, name, filters) = (facts.How, facts.Figures.Figures.Name, ScopePhrase.Filters(facts));
        return how switch
        {
            { Along: not null, Pairs: [var (from, to)] } => $"{name}{filters} from {Printable.Escape(from)} to {Printable.Escape(to)}",
            { ShareOf: { } of, Values.Count: > 0 } => $"share of {FilterPhrase.Together(of, how.Values, facts)} in the {ScopePhrase.Measure(facts)}{filters}",
            { ShareOf: { } of } => $"{name}{filters} per {Printable.Escape(of)}",
            _ => name + filters,
        };
    }

    /// <summary>Which figures were asked for, where not all were: "only figures > $5.00, the 3 largest of each run".</summary>
    internal static string Asked(AnswerFacts facts)
    {
        var attributes = facts.Attributes;
        var having = attributes.Having is { } h ? $"only figures {Printable.Escape(h.Op)} {FigureFormat.Show(h.Value, facts.Figures.Figures.Unit)}" : null;
        var end = attributes.OrderBy == SortDirection.Ascending ? "smallest" : "largest";
        var limit = attributes.Limit is { } l ? string.Create(CultureInfo.InvariantCulture, $"the {l} {end}{(facts.Figures.Figures.KeyColumns.Contains(FigureBuilder.RunKey) ? " of each run" : "")}") : null;
        return string.Join(", ", new[] { having, limit }.OfType<string>());
    }

    private static string Runs(AnswerFacts facts) =>
        Printable.Join([.. facts.Selection.Except(facts.Figures.WithoutRows).Select(p => p.RunId).Distinct().Order(NaturalOrder.Instance)], "and");
}
