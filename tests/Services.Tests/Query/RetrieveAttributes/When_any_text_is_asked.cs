using System.Text.Json;
using Ccar.Messaging.Contracts;
using Ccar.Messaging.Query.RetrieveAttributes;
using FsCheck;
using FsCheck.Fluent;

namespace Ccar.Messaging.Services.Tests.Query.RetrieveAttributes;

public sealed class When_any_text_is_asked
{
    private const string Asked = "total asset balance for fixed income financing , last quarter of 2023 , run001 and run002 , internal baseline";
    private static readonly string[] Words = [.. Asked.Split(' '), "per", "business", "top", "3", "excluding", "credit", "cards", "more", "than", "5m", "since", "average", "all", "run", "cycle", "2024Q1", "other", "both", "desk", "not", "by", "latest"];
    private static readonly string[] Unknown = ["zanzibar", "offshore", "impaired", "nonaccrual", "wholesale", "hedged", "syndicate", "brexit", "wealth", "tier1", "Q99X", "subprime"];
    private static readonly HashSet<string> Known = [.. LandscapeBuilder.BalanceSheet().Build().Tables[0].Definition.Columns.Select(c => c.Name)];

    [Fact]
    public void It_never_throws() => Prop.ForAll<string>(text => Ask(text) is not null).QuickCheckThrowOnFailure();

    [Fact]
    public void Words_in_any_order_never_throw_and_filter_by_columns_only() =>
        Prop.ForAll(Gen.Elements(Words).ListOf().Select(words => string.Join(' ', words)).ToArbitrary(), text =>
            Ask(text) is not Retrieval.Understood understood || Holds(understood)).QuickCheckThrowOnFailure();

    [Fact]
    public void Case_and_spaces_do_not_matter() => Prop.ForAll<int>(seed => Meaning(Scrambled(seed)) == Meaning(Asked)).QuickCheckThrowOnFailure();

    [Fact]
    public void A_word_that_is_not_understood_never_goes_unheard()
    {
        var words = Asked.Split(' ');
        var insertions = from word in Gen.Elements(Unknown) from at in Gen.Choose(0, words.Length) select (word, at);

        Prop.ForAll(insertions.ToArbitrary(), i => Ask(string.Join(' ', [.. words[..i.at], i.word, .. words[i.at..]])) is Retrieval.Stopped).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void The_longest_question_is_read_in_time()
    {
        var text = string.Join(' ', Enumerable.Repeat(Words, 20).SelectMany(w => w))[..4_000];

        Assert.IsType<Retrieval.Stopped>(Ask(text));
    }

    private static string Scrambled(int seed)
    {
        var random = new Random(seed);
        return string.Concat(Asked.Split(' ').Select(word => (random.Next(2) == 0 ? word.ToUpperInvariant() : word) + new string(" \t\n"[random.Next(3)], random.Next(1, 4))));
    }

    private static string Meaning(string text) => JsonSerializer.Serialize(((Retrieval.Understood)Ask(text)).Attributes with { EnrichedQuery = "" });

    private static Retrieval Ask(string text) => Asking.Rules(text ?? "").GetAwaiter().GetResult();

    private static bool Holds(Retrieval.Understood understood) =>
        understood.Attributes.FilterAttributes.Keys.All(Known.Contains)
        && understood.Attributes.GroupByAttributes.All(Known.Contains)
        && understood.Selection.Count is >= 1 and <= 4
        && (understood.Attributes.AggregationFunction != AggregationFunction.Sum
            || understood.Attributes.GroupByAttributes.Contains("period_id")
            || understood.Attributes.FilterAttributes["period_id"].In.Count == 1);
}
