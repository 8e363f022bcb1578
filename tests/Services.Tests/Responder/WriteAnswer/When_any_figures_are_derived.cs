using Ccar.Messaging.Contracts;
using Ccar.Messaging.Responder.WriteAnswer;
using Ccar.Messaging.Storage;
using FsCheck;
using FsCheck.Fluent;

namespace Ccar.Messaging.Services.Tests.Responder.WriteAnswer;

public sealed class When_any_figures_are_derived
{
    private const int Runs = 2;
    private const int Groups = 4;
    private static readonly string[] Sides = ["2024Q2", "2024Q3"];
    private static readonly Config Often = Config.QuickThrowOnFailure.WithMaxTest(500);

    private static Gen<decimal?> Amount => Gen.Frequency(
        (1, Gen.Constant((decimal?)null)),
        (1, Gen.Constant((decimal?)0m)),
        (6, from cents in Gen.Choose(-2_000_000_000, 2_000_000_000) from scale in Gen.Elements(1m, 100m, 10_000_000_000m) select (decimal?)(cents * scale / 100m)));

    /// <summary>Every run, group and side has a row with a value, a row without one, or no row.</summary>
    private static Gen<ResultTable> Tables =>
        from amounts in Amount.ListOf(Runs * Groups * Sides.Length)
        from present in Gen.Choose(0, 3).ListOf(Runs * Groups * Sides.Length)
        select Table([.. amounts], [.. present.Select(kind => kind > 0)]);

    [Fact]
    public void The_changes_of_all_groups_add_up_to_the_total_exactly() => Prop.ForAll(Tables.ToArbitrary(), table =>
    {
        var figures = Derived.Figures(Derived.Assets("business").Change("period_id", (Sides[0], Sides[1])), table).Figures;
        return figures.Totals.All(total => Of(figures.Rows, total).Sum(figure => figure.Value) == total.Value) && figures.Rows.All(figure => figures.Totals.Count(total => Of([figure], total).Any()) == 1);
    }).Check(Often);

    [Fact]
    public void The_total_is_the_change_of_the_rows_own_sums() => Prop.ForAll(Tables.ToArbitrary(), table =>
    {
        var figures = Derived.Figures(Derived.Assets("business").Change("period_id", (Sides[0], Sides[1])), table).Figures;
        return figures.Totals.All(total => total.Value == Sum(table, total, Sides[1]) - Sum(table, total, Sides[0]));
    }).Check(Often);

    [Fact]
    public void What_a_limit_leaves_out_is_the_rest_of_the_total() => Prop.ForAll(Tables.ToArbitrary(), Gen.Choose(1, Groups).ToArbitrary(), (table, limit) =>
    {
        var figures = Derived.Figures(Derived.Assets("business").Change("period_id", (Sides[0], Sides[1])) with { Limit = limit }, table);
        return figures.Figures.Totals.All(total =>
            Of(figures.Figures.Rows, total).Sum(figure => figure.Value!.Value) + figures.Gaps.LeftOut.Where(left => left.Total == total).Sum(left => ChangeFigures.Change(left.Sides)) == total.Value);
    }).Check(Often);

    [Fact]
    public void Shares_add_up_to_a_hundred_but_for_their_rounding() => Prop.ForAll(Tables.ToArbitrary(), table =>
    {
        var figures = Derived.Figures(Derived.Assets("period_id").Share("business"), table).Figures;
        return figures.Rows
            .GroupBy(figure => (figure.Keys["run_id"], figure.Keys["period_id"]))
            .Where(whole => whole.Any(figure => figure.Value is not null))
            .All(whole => Math.Abs(whole.Sum(figure => figure.Value ?? 0) - 100) <= 0.00005m * whole.Count());
    }).Check(Often);

    [Fact]
    public void A_percent_is_off_by_no_more_than_half_of_its_last_digit() => Prop.ForAll(
        Amount.Where(amount => amount is not null and not 0).ToArbitrary(),
        Amount.Where(amount => amount is not null).ToArbitrary(),
        (whole, part) => Math.Abs((ExactPercent.Of(part!.Value, whole!.Value)!.Value * whole.Value) - (part.Value * 100)) <= 0.00005m * Math.Abs(whole.Value)).Check(Often);

    [Fact]
    public void Side_by_side_nothing_is_changed() => Prop.ForAll(Tables.ToArbitrary(), table =>
    {
        var plain = Derived.Figures(Derived.Assets("business", "period_id"), table);
        var beside = Derived.Figures(Derived.Assets("business", "period_id") with { Comparison = new Comparison { Kind = ComparisonKind.SideBySide, Along = "period_id" } }, table);
        return plain.Lines().SequenceEqual(beside.Lines());
    }).Check(Often);

    private static IEnumerable<Figure> Of(IEnumerable<Figure> figures, Figure total) => figures.Where(figure => total.Keys.All(key => figure.Keys[key.Key] == key.Value));

    private static decimal Sum(ResultTable table, Figure total, string side) =>
        table.Rows.Where(row => row.Keys[0] == total.Keys["run_id"] && row.Keys[2] == side).Sum(row => row.Values[0] ?? 0);

    private static ResultTable Table(decimal?[] amounts, bool[] present) => new(
        ["run_id", "business", "period_id"],
        ["total_balance"],
        [
            .. amounts.Select((amount, i) => new ResultRow([$"run{(i / Sides.Length / Groups) + 1:000}", $"DESK {i / Sides.Length % Groups}", Sides[i % Sides.Length]], [amount]))
                .Where((_, i) => present[i]),
        ]);
}
