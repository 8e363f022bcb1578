using System.Text.RegularExpressions;
using Ccar.Messaging.Contracts;
using Ccar.Messaging.Query.RetrieveAttributes;

namespace Ccar.Messaging.Services.Tests.Query.RetrieveAttributes;

public sealed partial class When_sample_questions_become_sql
{
    private const int Times = 20;
    private const int EveryNth = 6;
    private static readonly string[] PartitionKeys = ["cycle", "scenario", "run_id"];

    [Fact]
    public async Task The_same_question_gives_one_text()
    {
        var asked = LandedQuestions.OfSample();
        var some = asked with { Questions = [.. asked.Questions.Where((_, i) => i % EveryNth == 0)] };
        var texts = new List<(string Question, string Sql)>();
        for (var i = 0; i < Times; i++)
        {
            texts.AddRange((await SampleStatements.AllAsync(some)).Select(s => (s.Question, s.Sql)));
        }

        Assert.NotEmpty(texts);

        Assert.All(texts.GroupBy(t => t.Question), same => Assert.Equal((Times, 1), (same.Count(), same.Distinct().Count())));
    }

    [Fact]
    public async Task Exactly_the_partitions_of_the_attributes_are_selected()
    {
        var asked = LandedQuestions.OfSample();

        var statements = await SampleStatements.AllAsync(asked);

        Assert.NotEmpty(statements);
        Assert.All(statements, s => Assert.Equal(Meant(asked, s.Read.Attributes.PartitionFilters), Partitions().Matches(s.Sql).Select(m => m.Groups["key"].Value).Order(StringComparer.Ordinal)));
    }

    /// <summary>Levels are not added up over time, scenarios, cycles or runs: each of these has one value, or a figure of its own for each, unless runs are asked for together.</summary>
    [Fact]
    public async Task No_stock_is_added_up_unasked()
    {
        var statements = await SampleStatements.AllAsync(LandedQuestions.OfSample());

        Assert.NotEmpty(statements);
        Assert.All(statements.Where(s => s.Read.Attributes.AggregationFunction == AggregationFunction.Sum), s =>
        {
            Assert.True(IsOne(s.Read.Attributes) || KeysOf(s.Sql).Contains("period_id"), $"{s.Question} adds periods up");
            Assert.All(PartitionKeys.Where(key => ValuesOf(s.Read, key) > 1), key => Assert.True(KeysOf(s.Sql).Contains(key), $"{s.Question} adds up over {key}"));
            Assert.NotEqual(AggregationFunction.Sum, s.Read.Attributes.Nested?.Function);
        });
        Assert.All(statements.Where(s => s.Read.Attributes.CombineRuns), s => Assert.Matches(Together(), s.Question));
    }

    private static IEnumerable<string> Meant(LandedQuestions asked, PartitionFilters filters) => asked.Reports
        .Where(r => filters.Cycle.Contains(r.Cycle) && filters.Scenario.Contains(r.Scenario) && filters.RunId.Contains(r.Run))
        .Select(r => $"'{r.Cycle}', '{r.Scenario}', '{r.Run}', '{r.DataVersion}'")
        .Order(StringComparer.Ordinal);

    private static bool IsOne(QueryAttributes attributes) => attributes.FilterAttributes.GetValueOrDefault("period_id")?.In.Count == 1;

    private static int ValuesOf(Retrieval.Understood read, string key) => read.Selection.Select(p => key switch { "cycle" => p.Cycle, "scenario" => p.Scenario, _ => p.RunId }).Distinct().Count();

    private static IEnumerable<string> KeysOf(string sql) => Keys().Match(sql).Groups["key"].Captures.Select(c => c.Value);

    [GeneratedRegex(@"\((?<key>'cycle[^']+', '[^']+', '[^']+', '[^']+')\)")]
    private static partial Regex Partitions();

    [GeneratedRegex("\nGROUP BY (?:\"(?<key>[^\"]+)\"(?:, )?)+")]
    private static partial Regex Keys();

    [GeneratedRegex("across|add up|combined|together|plus|over|as one|in total|added|aggregate|sum of|pooled|jointly|altogether", RegexOptions.IgnoreCase)]
    private static partial Regex Together();
}
