using System.Globalization;
using System.Text;
using Ccar.Messaging.Contracts;
using Ccar.Messaging.Query.RunSql;
using Ccar.Messaging.Storage;
using FsCheck;
using FsCheck.Fluent;

namespace Ccar.Messaging.Services.Tests.Query.RunSql;

public sealed class When_any_table_comes_from_Athena : AthenaSituation
{
    private static readonly string[] Names = ["run_id", "business", "total_balance", "count_balance"];

    // Any texts as keys, any exact numbers as values, any size of page.
    private static Gen<(List<ResultRow> Rows, int PerPage)> Tables =>
        from rows in Rows.ListOf()
        from perPage in Gen.Choose(1, 12)
        select (rows.ToList(), perPage);

    private static Gen<ResultRow> Rows =>
        from run in Gen.Elements("run001", "run002")
        from business in Gen.OneOf(Gen.Elements(Names), Texts)
        from seed in Gen.Choose(int.MinValue, int.MaxValue)
        select new ResultRow([run, business], Values(new Random(seed)));

    // Athena's answers are UTF-8: half a surrogate pair cannot stand in one.
    private static Gen<string> Texts => ArbMap.Default.GeneratorFor<NonNull<string>>().Select(text => text.Item).Where(text => !text.EnumerateRunes().Contains(Rune.ReplacementChar));

    [Fact]
    public void It_is_the_same_again() => Prop.ForAll(Tables.ToArbitrary(), ComesBack).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void It_is_the_same_again_from_the_cache() => Prop.ForAll(Tables.ToArbitrary(), IsKept).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    private bool ComesBack((List<ResultRow> Rows, int PerPage) given)
    {
        IReadOnlyList<IReadOnlyList<string?>> texts = [.. given.Rows.Select(row => (IReadOnlyList<string?>)[.. row.Keys, .. row.Values.Select(Text)])];
        var athena = new ScriptedAthena(ScriptedQuery.With(Pages.Split(Names, texts, given.PerPage)));

        var table = RunAsync(athena, Attributes.Total("business") with { AggregationFunction = AggregationFunction.Avg }).GetAwaiter().GetResult().Table;

        return Lines(given.Rows).SequenceEqual(Lines(table.Rows));
    }

    private static bool IsKept((List<ResultRow> Rows, int PerPage) given)
    {
        var columns = new RenderedColumns(Names[..2], Names[2..]);
        var content = CachedRows.Write(new EngineResult { Engine = "athena", QueryId = "q", Table = new ResultTable(columns.Keys, columns.Values, given.Rows) });

        return Lines(given.Rows).SequenceEqual(Lines(CachedRows.Read(content, columns)!.Table.Rows));
    }

    private static decimal?[] Values(Random random) => [.. Enumerable.Range(0, 2).Select(_ => random.Next(6) == 0 ? (decimal?)null : Value(random))];

    private static decimal Value(Random random)
    {
        var words = random.Next(4);
        return new decimal(Word(words > 0), Word(words > 1), Word(words > 2), random.Next(2) == 0, (byte)random.Next(29));

        int Word(bool used) => used ? (int)random.NextInt64(int.MinValue, int.MaxValue + 1L) : 0;
    }

    private static string? Text(decimal? value) => value?.ToString(CultureInfo.InvariantCulture);

    // Written out with decimals, so that 5.00 is not 5; nothing tells zero from minus zero.
    private static IEnumerable<string> Lines(IEnumerable<ResultRow> rows) =>
        rows.Select(row => string.Join('|', row.Keys.Concat(row.Values.Select(value => value is 0 ? Text(Math.Abs(value.Value)) : Text(value) ?? "NULL"))));
}
