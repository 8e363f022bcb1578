using System.Globalization;
using Ccar.Messaging.Services.Tests.Query.RunSql;
using Ccar.Messaging.Storage;
using FsCheck;
using FsCheck.Fluent;

namespace Ccar.Messaging.Services.Tests.Storage;

public sealed class When_results_are_stored : IDisposable
{
    private readonly SnapshotFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private ResultStore Store => new(_folder.Store, _folder.Keys);

    [Fact]
    public async Task They_come_back_exactly()
    {
        var table = new ResultTable(
            ["run_id", "business"],
            ["total_balance", "count_balance"],
            [new ResultRow(["run001", "O'NEIL\u2028漢😀"], [-79228162514264337593543950.33m, 3m]), new ResultRow(["run002", ""], [null, 0m]), new ResultRow(["run002", "x"], [5.00m, null])]);

        await Store.AddAsync("results/a.parquet", table, CancellationToken.None);

        Assert.Equal(Lines(table), Lines(await Store.FindAsync("results/a.parquet", CancellationToken.None)));
    }

    [Fact]
    public async Task No_rows_come_back_as_no_rows()
    {
        await Store.AddAsync("results/a.parquet", new ResultTable(["run_id"], ["total_balance"], []), CancellationToken.None);

        var read = await Store.FindAsync("results/a.parquet", CancellationToken.None);

        Assert.Equal(["run_id"], read!.KeyColumns);
        Assert.Equal(["total_balance"], read.ValueColumns);
        Assert.Empty(read.Rows);
    }

    [Fact]
    public async Task The_first_rows_count()
    {
        var first = new ResultTable(["run_id"], ["x"], [new ResultRow(["run001"], [1m])]);
        await Store.AddAsync("results/a.parquet", first, CancellationToken.None);

        var kept = await Store.AddAsync("results/a.parquet", new ResultTable(["run_id"], ["x"], [new ResultRow(["run001"], [2m])]), CancellationToken.None);

        Assert.Equal(Lines(first), Lines(kept));
    }

    [Fact]
    public async Task Nothing_is_found_before() => Assert.Null(await Store.FindAsync("results/a.parquet", CancellationToken.None));

    [Fact]
    public void The_key_is_the_questions_and_the_statements()
    {
        var id = new Guid("11111111-2222-3333-4444-555555555555");

        Assert.Equal("results/11111111-2222-3333-4444-555555555555/e004ebd5b5532a4b85984a62f8ad48a8.parquet", Store.KeyOf(id, "SELECT 1"));
        Assert.NotEqual(Store.KeyOf(id, "SELECT 1"), Store.KeyOf(id, "SELECT 2"));
    }

    [Fact]
    public void Any_decimal_comes_back_with_its_value()
    {
        var i = 0;
        Prop.ForAll(Columns.ToArbitrary(), values => ComesBack($"results/{i++}.parquet", values)).Check(Config.QuickThrowOnFailure.WithMaxTest(60));
    }

    // A column's values have one scale, as the engine's do; their digits are any that a decimal can hold.
    private static Gen<List<decimal>> Columns =>
        from scale in Gen.Choose(0, 28)
        from seeds in Gen.Choose(int.MinValue, int.MaxValue).ListOf()
        select seeds.Select(seed => Value(new Random(seed), (byte)scale)).ToList();

    private static decimal Value(Random random, byte scale)
    {
        var words = random.Next(4);
        return new decimal(Word(words > 0), Word(words > 1), Word(words > 2), random.Next(2) == 0, scale);

        int Word(bool used) => used ? (int)random.NextInt64(int.MinValue, int.MaxValue + 1L) : 0;
    }

    private bool ComesBack(string key, List<decimal> values)
    {
        Store.AddAsync(key, new ResultTable([], ["x"], [.. values.Select(v => new ResultRow([], [v]))]), CancellationToken.None).GetAwaiter().GetResult();
        var read = Store.FindAsync(key, CancellationToken.None).GetAwaiter().GetResult()!;
        return read.Rows.Select(r => r.Values[0]!.Value).SequenceEqual(values);
    }

    private static IEnumerable<string> Lines(ResultTable? table) =>
        table!.Rows.Select(r => string.Join('|', r.Keys.Concat(r.Values.Select(v => v?.ToString(CultureInfo.InvariantCulture) ?? "NULL"))));
}
