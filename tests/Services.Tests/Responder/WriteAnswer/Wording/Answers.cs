using Ccar.Messaging.Contracts;
using Ccar.Messaging.Responder.WriteAnswer;
using Ccar.Messaging.Services.Tests.Query;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Services.Tests.Responder.WriteAnswer.Wording;

/// <summary>Answers of every shape, by a short name.</summary>
internal static class Answers
{
    private static readonly Understanding ByRules = new()
    {
        RetrievedBy = "rules",
        Words = [new WordMeaning("assets", "level_2 = U10000000 (glossary)"), new WordMeaning("fixed income financing", "business = FIXED INCOME FINANCING")],
    };

    private static readonly Dictionary<string, AnswerFacts> All = new()
    {
        ["one run"] = Facts(Attributes.Total(), Results.PerRun(("run001", 2305329380.00m)), "run001"),
        ["two runs"] = Facts(Attributes.Total(), Results.PerRun(("run001", 1200000.00m), ("run002", 1105329.38m)), "run001", "run002"),
        ["two runs and their total"] = Facts(Attributes.Total() with { CombineRuns = true }, Results.PerRun(("run001", 1200000.00m), ("run002", 1105329.38m)), "run001", "run002"),
        ["a run without rows"] = Facts(Attributes.Total(), Results.PerRun(("run001", 1200000.00m)), "run001", "run002"),
        ["negative"] = Facts(Attributes.Total(), Results.PerRun(("run001", -1234.50m), ("run002", 5.25m)), "run001", "run002"),
        ["groups"] = Facts(Groups(), Results.PerBusiness(("run001", "CREDIT CARDS", 5000000m), ("run001", "TREASURY", 7250000m), ("run001", "WEALTH", -30000m)), "run001"),
        ["groups of two runs"] = Facts(
            Groups(),
            Results.PerBusiness(("run001", "CREDIT CARDS", 5.50m), ("run001", "TREASURY", 6.50m), ("run002", "CREDIT CARDS", 7.50m), ("run002", "TREASURY", 8.50m)),
            "run001",
            "run002"),
        ["periods"] = Facts(
            Attributes.Total("period_id") with { FilterAttributes = new Dictionary<string, AttributeFilter> { ["period_id"] = AttributeFilter.Of("2023Q3", "2023Q4") } },
            new ResultTable(["run_id", "period_id"], ["total_balance"], [new ResultRow(["run001", "2023Q3"], [100.00m]), new ResultRow(["run001", "2023Q4"], [80.00m])]),
            "run001"),
        ["rows"] = Facts(Attributes.Of(AggregationFunction.Count, "*"), Results.PerRun(("run001", 1204m)), "run001"),
        ["bounded"] = Facts(
            Groups() with { Having = new Threshold(">", 6500000), Limit = 2 },
            Results.PerBusiness(("run001", "CREDIT CARDS", 9000000m), ("run001", "TREASURY", 7250000m)),
            "run001"),
        ["no value"] = Facts(Attributes.Total(), Results.PerRun(("run001", null), ("run002", 7m)), "run001", "run002"),
        ["numbered groups"] = Facts(Groups(), Results.PerBusiness(("run001", "100", 5.00m), ("run001", "200", 6.00m)), "run001"),
        ["short names"] = Facts(Groups(), Results.PerBusiness(("run001", "A", 5.00m), ("run001", "TOTAL", 6.00m)), "run001"),
        ["small runs"] = Facts(Attributes.Total(), Results.PerRun(("run001", 10m), ("run002", 20m)), "run001", "run002"),
        ["three runs"] = Facts(Attributes.Total(), Results.PerRun(("run001", 10m), ("run002", 20m), ("run003", 30m)), "run001", "run002", "run003"),
        ["equal runs"] = Facts(Attributes.Total(), Results.PerRun(("run001", 10m), ("run002", 10m)), "run001", "run002"),
        ["spelled periods"] = Periods("Q4 2023", 5m, "Q1 2024", 6m),
        ["dates"] = Periods("2023-09-30", 6m, "2023-12-31", 5m),
        ["maximum"] = Facts(Attributes.Of(AggregationFunction.Max, "balance"), Results.PerRun(("run001", 10m), ("run002", 20m)), "run001", "run002"),
        ["bounded total"] = Facts(
            Attributes.Total() with { CombineRuns = true, Having = new Threshold("<", 5000000) }, Results.PerRun(("run001", 1000000m), ("run002", 2000000m)), "run001", "run002"),
        ["a run below the bound"] = Facts(
            Attributes.Total() with { Having = new Threshold(">", 5000000) }, Results.PerRun(("run001", 6000000m), ("run002", 2000000m)), "run001", "run002"),
        ["average"] = Facts(
            Attributes.Of(AggregationFunction.Avg, "balance"), new ResultTable(["run_id"], ["s", "c"], [new ResultRow(["run001"], [10m, 4m])]), "run001"),
    };

    public static IEnumerable<string> Names => All.Keys;

    public static AnswerFacts Named(string name) => All[name];

    public static AnswerFacts Facts(QueryAttributes attributes, ResultTable result, params IReadOnlyList<string> runs) => new()
    {
        Attributes = attributes,
        Selection = Attributes.Runs(runs),
        Definition = Attributes.Definition,
        Understanding = ByRules,
        Figures = Results.Figures(attributes, result, runs),
    };

    private static AnswerFacts Periods(string first, decimal before, string second, decimal after) => Facts(
        Attributes.Total("period_id") with { FilterAttributes = new Dictionary<string, AttributeFilter> { ["period_id"] = AttributeFilter.Of(first, second) } },
        new ResultTable(["run_id", "period_id"], ["total_balance"], [new ResultRow(["run001", first], [before]), new ResultRow(["run001", second], [after])]),
        "run001");

    public static QueryAttributes Groups() => Attributes.Total("business") with { FilterAttributes = new Dictionary<string, AttributeFilter> { ["period_id"] = AttributeFilter.Of("2023Q4") } };
}
