using Ccar.Messaging.Contracts;
using FsCheck;
using FsCheck.Fluent;

namespace Ccar.Messaging.Services.Tests.Ingest.PartitionFile;

public sealed class When_any_table_lands : IDisposable
{
    private readonly Landing _landing = new();

    public void Dispose() => _landing.Dispose();

    [Fact]
    public void It_comes_back_row_by_row_with_its_exact_total() =>
        Prop.ForAll(CsvTable.Any.ToArbitrary(), table =>
        {
            var taken = Run(_landing.Take(table.ToBytes(), Landing.Declared));

            Assert.Equal(
                table.Rows.Select(row => (object)(row.Period, row.Business, (decimal)row.Cents / 100)),
                Landing.Query(taken).Select(row => (object)((string)row[0]!, (string)row[1]!, (decimal)row[2]!)));
            Assert.Equal(table.Total, Landing.Column(taken, "balance").ControlTotal);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_delimiter_more_or_less_in_any_line_refuses_it() =>
        Prop.ForAll(CsvTable.Plain.ToArbitrary(), Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), (table, at) =>
        {
            var text = table.Write();
            var position = at % text.Length;
            var endOfHeader = text.IndexOf('\n', StringComparison.Ordinal);
            var corrupted = text[position] == table.Delimiter ? text.Remove(position, 1)
                : text.Insert(position == endOfHeader ? 0 : position, table.Delimiter.ToString());

            Run(_landing.Refuse(corrupted, Landing.Declared));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_file_cut_inside_a_row_is_refused() =>
        Prop.ForAll(CsvTable.Plain.ToArbitrary(), table =>
        {
            var text = table.Write();

            var refused = Run(_landing.Refuse(text[..(text.LastIndexOf(table.Delimiter) + 1)], Landing.Declared));

            Assert.Equal((RejectionReason.FaultyLines, table.Rows.Count + 1), (refused.Reason, (int)refused.FaultyLines[0].Number));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_text_is_taken_or_refused_and_never_breaks_the_reader() =>
        Prop.ForAll<string>(text => Run(_landing.Land(text ?? "", Landing.Declared)) is not null).QuickCheckThrowOnFailure();

    private static T Run<T>(Task<T> task) => task.GetAwaiter().GetResult();
}
