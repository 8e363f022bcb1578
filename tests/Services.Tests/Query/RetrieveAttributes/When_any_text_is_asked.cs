using System.Diagnostics;
using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using Ccar.Messaging.Contracts;
using Ccar.Messaging.Query.RetrieveAttributes;
using FsCheck;
using FsCheck.Fluent;

namespace Ccar.Messaging.Services.Tests.Query.RetrieveAttributes;

public sealed class When_any_text_is_asked
{
    private const string Asked = "total asset balance for fixed income financing , last quarter of 2023 , run001 and run002 , internal baseline";
    private static readonly string[] Words = [.. Asked.Split(' '), "per", "business", "top", "3", "excluding", "credit", "cards", "more", "than", "5m", "since", "average", "all", "run", "cycle", "2024Q1", "other", "both", "desk", "not", "by", "latest"];
    private static readonly string[] Idioms =
    [
        .. Words, "calendar", "fiscal", "year", "full", "whole", "fy", "the", "of", "in", "and", "or", ",", "end", "close", "quarter", "q1", "first", "half", "december", "31", "12/31/2023", "from", "to", "between",
        "until", "available", "periods", "runs", "1", "please", "you", "ignore", "rules", "select", "where", "please delete", "more than 5", "or more", "dollars", "scenario", "baseline", "adverse",
    ];

    private static readonly string[] Unknown = ["zanzibar", "offshore", "impaired", "nonaccrual", "wholesale", "hedged", "syndicate", "brexit", "wealth", "tier1", "Q99X", "subprime"];
    private static readonly HashSet<string> Known = [.. LandscapeBuilder.BalanceSheet().Build().Tables[0].Definition.Columns.Select(c => c.Name)];

    [Theory]
    [InlineData("calendar year ")]
    [InlineData("fiscal year ")]
    [InlineData("the whole year ")]
    [InlineData("q1 of the fiscal year ")]
    [InlineData("run 1, ")]
    [InlineData("by ")]
    [InlineData("excluding credit cards and ")]
    [InlineData("from 2023Q1 to ")]
    [InlineData("select from ")]
    [InlineData("ignore all of ")]
    [InlineData("just \t \t")]
    [InlineData("more than 5 ")]
    public void Repeated_words_are_read_in_time(string words) => Assert.True(ReadsInTime(Repeated(words, "x")));

    [Fact]
    public void Repeated_idioms_are_read_in_time()
    {
        var salads = from words in Gen.Elements(Idioms).ListOf() from end in Gen.Elements("x", "2023Q4", "run", "") select Repeated(string.Join(' ', words.Take(5)) + ' ', end);

        Prop.ForAll(salads.ToArbitrary(), ReadsInTime).Check(Config.QuickThrowOnFailure.WithMaxTest(40));
    }

    [Fact]
    public void Every_pattern_has_a_time_limit()
    {
        var patterns = typeof(RulesAttributeRetriever).Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(RulesAttributeRetriever).Namespace)
            .SelectMany(type => type.GetMethods(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(method => method.ReturnType == typeof(Regex) && method.GetParameters().Length == 0)
            .ToList();

        Assert.NotEmpty(patterns);
        Assert.All(patterns, method => Assert.NotEqual(Regex.InfiniteMatchTimeout, ((Regex)method.Invoke(null, null)!).MatchTimeout));
    }

    [Fact]
    public void A_pattern_that_takes_too_long_ends_the_question_and_nothing_else()
    {
        var retrieval = PatternTime.OrRefuse(() => throw new RegexMatchTimeoutException());

        Assert.Equal(StopReason.InvalidQuestion, Assert.IsType<Retrieval.Stopped>(retrieval).Reason);
    }

    [Fact]
    public void A_pattern_that_took_too_long_once_while_the_machine_was_busy_costs_nothing()
    {
        var stopped = new Retrieval.Stopped(AnswerOutcome.Refused, StopReason.NoRows, "Read.");
        var tries = 0;

        var retrieval = PatternTime.OrRefuse(() => ++tries == 1 ? throw new RegexMatchTimeoutException() : stopped);

        Assert.Same(stopped, retrieval);
    }

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

        Assert.True(ReadsInTime(text));
        Assert.IsType<Retrieval.Stopped>(Ask(text));
    }

    private static string Repeated(string words, string end) => string.Concat(Enumerable.Repeat(words, (3_900 / words.Length) + 1))[..3_900] + ' ' + end;

    /// <summary>Hang protection: it takes milliseconds.</summary>
    private static bool ReadsInTime(string text)
    {
        var started = Stopwatch.GetTimestamp();
        Ask(text);
        return Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(2);
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
