using Ccar.Messaging.Contracts;
using Ccar.Messaging.Responder.WriteAnswer;
using Ccar.Messaging.Services.Tests.Query;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Services.Tests.Responder.WriteAnswer;

/// <summary>Rows of an engine, and what is made of them.</summary>
internal static class Results
{
    public static Understanding Understanding { get; } = new() { RetrievedBy = "rules" };

    /// <summary>One row per run.</summary>
    public static ResultTable PerRun(params IReadOnlyList<(string Run, decimal? Value)> rows) =>
        new(["run_id"], ["total_balance"], [.. rows.Select(row => new ResultRow([row.Run], [row.Value]))]);

    /// <summary>One row per run and business.</summary>
    public static ResultTable PerBusiness(params IReadOnlyList<(string Run, string Business, decimal? Value)> rows) =>
        new(["run_id", "business"], ["total_balance"], [.. rows.Select(row => new ResultRow([row.Run, row.Business], [row.Value]))]);

    public static FigureSet Figures(QueryAttributes attributes, ResultTable result, params IReadOnlyList<string> runs) =>
        FigureBuilder.Build(attributes, Attributes.Runs(runs), result, Attributes.Definition);

    public static string Text(QueryAttributes attributes, ResultTable result, params IReadOnlyList<string> runs) => Text(attributes, result, Understanding, runs);

    public static string Text(QueryAttributes attributes, ResultTable result, Understanding understanding, params IReadOnlyList<string> runs) =>
        TemplateWriter.Write(new AnswerFacts
        {
            Attributes = attributes,
            Selection = Attributes.Runs(runs),
            Definition = Attributes.Definition,
            Understanding = understanding,
            Figures = Figures(attributes, result, runs),
        });

    /// <summary>Figures as short lines.</summary>
    public static IEnumerable<string> Lines(this FigureSet set) =>
        set.Figures.Rows.Select(f => FormattableString.Invariant($"{string.Join(' ', f.Keys.Values)} {f.Value}{(f.Combined ? " combined" : "")}").Trim());
}
