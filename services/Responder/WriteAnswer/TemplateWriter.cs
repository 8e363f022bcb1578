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
    internal static string Body(AnswerFacts facts) =>
        facts.IsOneSentence ? Sentences(facts) : Introduction(facts) + "\n\n" + FigureTable.Write(facts.Figures.Figures);

    /// <summary>Whoever wrote the body: what the reader must know beside the figures is always added by the product.</summary>
    internal static string WithNotes(AnswerFacts facts, string body) => facts.IsOneSentence && !body.Contains('\n', StringComparison.Ordinal)
        ? string.Join(' ', AnswerNotes.Of(facts, body).Prepend(body)).TrimEnd()
        : string.Join('\n', AnswerNotes.Of(facts, body).Prepend(body + "\n")).TrimEnd();

    /// <summary>A model's text: what its figures are of stands before it, because the gate does not ask the text to say it.</summary>
    internal static string WithScope(AnswerFacts facts, string text) => WithNotes(facts, $"{Introduction(facts)}\n{text}");

    private static string Sentences(AnswerFacts facts)
    {
        var figures = facts.Figures.Figures;
        var own = figures.Rows.Where(f => !f.Combined).Select(f => OfRun(f, figures.Unit)).ToList();
        var combined = figures.Rows.FirstOrDefault(f => f.Combined);
        var first = own.Count > 0
            ? $"{Scope(facts)}, the {figures.Name}{Filters(facts)} is {Printable.Join(own, "and")}."
            : $"{Scope(facts)}, no run passes: {Asked(facts)}.";
        return combined is null
            ? first
            : $"{first} Across {Runs(facts)} it is {FigureFormat.Show(combined.Value, figures.Unit)} ({Added}).";
    }

    private static string OfRun(Figure figure, string unit) =>
        $"{FigureFormat.Show(figure.Value, unit)} in {Printable.Escape(figure.Keys[FigureBuilder.RunKey])}";

    private static string Introduction(AnswerFacts facts)
    {
        var asked = Asked(facts);
        return $"{Scope(facts)}, the {facts.Figures.Figures.Name}{Filters(facts)}{(asked.Length > 0 ? $", {asked}" : "")}:";
    }

    private static string Scope(AnswerFacts facts) =>
        $"In {Printable.Join(AnswerNotes.Distinct(facts, p => p.Scenario), "and")}, {Printable.Join(AnswerNotes.Distinct(facts, p => p.Cycle), "and")}";

    private static string Filters(AnswerFacts facts)
    {
        var phrase = FilterPhrase.Of(facts.Attributes, facts.Definition, facts.Understanding);
        return phrase.Length > 0 ? $" for {phrase}" : "";
    }

    /// <summary>Which figures were asked for, where not all were: "only figures > $5.00, the 3 largest of each run".</summary>
    internal static string Asked(AnswerFacts facts)
    {
        var attributes = facts.Attributes;
        var having = attributes.Having is { } h ? $"only figures {Printable.Escape(h.Op)} {FigureFormat.Show(h.Value, facts.Figures.Figures.Unit)}" : null;
        var end = attributes.OrderBy == SortDirection.Ascending ? "smallest" : "largest";
        var limit = attributes.Limit is { } l ? string.Create(CultureInfo.InvariantCulture, $"the {l} {end} of each run") : null;
        return string.Join(", ", new[] { having, limit }.OfType<string>());
    }

    private static string Runs(AnswerFacts facts) =>
        Printable.Join([.. facts.Selection.Except(facts.Figures.WithoutRows).Select(p => p.RunId).Distinct().Order(NaturalOrder.Instance)], "and");
}
