using Ccar.Messaging.Query.RetrieveAttributes;
using FsCheck;
using FsCheck.Fluent;

namespace Ccar.Messaging.Services.Tests.Query.RetrieveAttributes;

/// <summary>Each index finds what looking at everything finds.</summary>
public sealed class When_names_are_looked_up
{
    private const double LeastAlike = 0.5;
    private static readonly string[] Words = ["north", "norht", "northern", "lend", "lending", "lendign", "trade", "trades", "trader", "desk", "dsek", "card", "cards"];
    private static readonly Gen<string> Names = Gen.Elements(Words).ListOf().Select(words => string.Join(' ', words.Take(4)));

    [Fact]
    public void The_nearest_names_are_those_with_most_pairs_in_common() => Prop.ForAll(
        (from names in Names.ListOf() from asked in Names select (names, asked)).ToArbitrary(),
        t => Assert.Equal(Nearest(t.names, t.asked), new PairIndex(t.names).Nearest(t.asked, LeastAlike, 3))).QuickCheckThrowOnFailure();

    [Fact]
    public void Words_that_are_one_slip_away_are_found() => Assert.All(Words, asked => Assert.Equal(
        Words.Where(known => Misspelling.IsOf(asked, known)).Order(StringComparer.Ordinal),
        new WordBook(Words).Near(asked).Order(StringComparer.Ordinal)));

    [Fact]
    public void What_stands_in_both_lists_is_found_however_long_they_are() => Prop.ForAll<int[], int[], bool>((one, other, isLong) =>
    {
        List<int> first = [.. one.Distinct().Order()];
        List<int> second = [.. other.Concat(isLong ? Enumerable.Range(0, 1_000) : []).Distinct().Order()];

        Assert.Equal(first.Where(second.Contains), Postings.Both(first, second));
    }).QuickCheckThrowOnFailure();

    private static IEnumerable<string> Nearest(IEnumerable<string> names, string asked) => names.Distinct()
        .Select(name => (Name: name, Likeness: NearestValues.Likeness(name, asked)))
        .Where(name => name.Likeness >= LeastAlike)
        .OrderByDescending(name => name.Likeness)
        .ThenBy(name => name.Name, StringComparer.Ordinal)
        .Take(3)
        .Select(name => name.Name);
}
