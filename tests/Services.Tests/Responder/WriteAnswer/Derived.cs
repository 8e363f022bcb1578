using Ccar.Messaging.Contracts;
using Ccar.Messaging.Responder.WriteAnswer;
using Ccar.Messaging.Services.Tests.Query;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Services.Tests.Responder.WriteAnswer;

/// <summary>Attributes of derived figures, and rows by a short notation: the keys by blanks, then the value.</summary>
internal static class Derived
{
    public static QueryAttributes Assets(params IReadOnlyList<string> groups) =>
        Attributes.FilteredBy("level_2", AttributeFilter.Of("U10000000")) with { GroupByAttributes = groups };

    public static QueryAttributes Change(this QueryAttributes attributes, string along, params IReadOnlyList<(string From, string To)> pairs) =>
        attributes.Compare(ComparisonKind.Change, along, pairs);

    public static QueryAttributes PercentChange(this QueryAttributes attributes, string along, params IReadOnlyList<(string From, string To)> pairs) =>
        attributes.Compare(ComparisonKind.PercentChange, along, pairs);

    public static QueryAttributes Nest(this QueryAttributes attributes, AggregationFunction function, string over) =>
        attributes with { Nested = new NestedAggregation { Function = function, Over = over } };

    public static QueryAttributes Share(this QueryAttributes attributes, string of, params IReadOnlyList<string> values) =>
        attributes with { ShareOfTotal = new ShareOfTotal { Of = of, Values = values } };

    /// <summary>Rows such as <c>run001 A 2023Q3 5.00</c>; <c>-</c> is no value.</summary>
    public static ResultTable Rows(string columns, params IReadOnlyList<string> rows) =>
        new(columns.Split(' '), ["total_balance"], [.. rows.Select(row => Row(row.Split(' ')))]);

    public static FigureSet Figures(QueryAttributes attributes, ResultTable result, IReadOnlyList<SelectedPartition>? selection = null) =>
        FigureBuilder.Build(attributes, selection ?? Attributes.Runs(Runs(result)), result, Attributes.Definition);

    public static string Text(QueryAttributes attributes, ResultTable result, IReadOnlyList<SelectedPartition>? selection = null) =>
        TemplateWriter.Write(Facts(attributes, result, selection));

    public static AnswerFacts Facts(QueryAttributes attributes, ResultTable result, IReadOnlyList<SelectedPartition>? selection = null) => new()
    {
        Attributes = attributes,
        Selection = selection ?? Attributes.Runs(Runs(result)),
        Definition = Attributes.Definition,
        Understanding = Results.Understanding,
        Figures = Figures(attributes, result, selection),
    };

    /// <summary>Changes as short lines: keys, value, and both sides in brackets.</summary>
    public static IEnumerable<string> Changes(this IEnumerable<Figure> figures) => figures.Select(f =>
        FormattableString.Invariant($"{string.Join(' ', f.Keys.Values)} {f.Value?.ToString() ?? "-"} ({f.Compared!.From?.ToString() ?? "-"} {f.Compared.To?.ToString() ?? "-"}){(f.Combined ? " combined" : "")}").Trim());

    private static QueryAttributes Compare(this QueryAttributes attributes, ComparisonKind kind, string along, IReadOnlyList<(string From, string To)> pairs)
    {
        var filters = new Dictionary<string, AttributeFilter>(attributes.FilterAttributes);
        if (along is not ("run_id" or "scenario" or "cycle"))
        {
            filters[along] = AttributeFilter.Of([.. pairs.SelectMany(pair => new[] { pair.From, pair.To }).Distinct()]);
        }

        var comparison = new Comparison { Kind = kind, Along = along, From = [.. pairs.Select(pair => pair.From)], To = [.. pairs.Select(pair => pair.To)] };
        return attributes with { Comparison = comparison, FilterAttributes = filters };
    }

    private static ResultRow Row(string[] cells) =>
        new([.. cells.SkipLast(1)], [cells[^1] == "-" ? null : decimal.Parse(cells[^1], System.Globalization.CultureInfo.InvariantCulture)]);

    private static IReadOnlyList<string> Runs(ResultTable result)
    {
        var run = result.KeyColumns.ToList().IndexOf("run_id");
        return [.. result.Rows.Select(row => row.Keys[run]).Distinct()];
    }
}
