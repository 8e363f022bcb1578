using System.Text.Json;
using Ccar.Messaging.Contracts;
using FsCheck;
using FsCheck.Fluent;

namespace Ccar.Messaging.Services.Tests.Query.RetrieveAttributes;

public sealed class When_filters_stand_in_any_order
{
    private static readonly string[][] Filters =
    [
        ["for Corporate Banking", "for Household Banking", "excluding Wealth Services", "in the Trade Finance segment"],
        ["in 2024Q1", "in the last quarter of 2023", "as of June 30, 2024", "in 2Q23"],
        ["run001", "run 2", "latest run", "run002 and run003"],
        ["internal baseline", "Fed severely adverse", "scenario supervisory_severely_adverse"],
        ["cycle2", "in cycle 3", "prior cycle"],
        ["management view", "lending cluster", "in the funding cluster"],
    ];

    private static readonly string[] Figures = ["Total assets", "Average balance of customer deposits", "Liabilities per business", "Highest balance of equity"];

    [Fact]
    public void The_answer_is_the_same()
    {
        var landscape = LandedQuestions.OfSample().Landscape();
        var orders =
            from figure in Gen.Elements(Figures)
            from picked in Gen.CollectToArray(Filters.Select(Gen.Elements))
            from one in Gen.Shuffle(picked)
            from other in Gen.Shuffle(picked)
            select (One: $"{figure}, {string.Join(", ", one)}", Other: $"{figure}, {string.Join(", ", other)}");

        Prop.ForAll(orders.ToArbitrary(), order => Read(order.One) == Read(order.Other)).Check(Config.QuickThrowOnFailure.WithMaxTest(400));

        string Read(string text) => Meaning(Asking.Understood(Asking.Question(text), landscape).GetAwaiter().GetResult().Attributes);
    }

    private static string Meaning(QueryAttributes attributes) => JsonSerializer.Serialize(attributes with
    {
        EnrichedQuery = "",
        S3Paths = [],
        GroupByAttributes = [.. attributes.GroupByAttributes.Order(StringComparer.Ordinal)],
        FilterAttributes = new SortedDictionary<string, AttributeFilter>(attributes.FilterAttributes.ToDictionary(), StringComparer.Ordinal),
    });
}
