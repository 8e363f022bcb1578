using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Services.Tests.Ingest.PartitionFile;

public sealed class When_a_table_is_undeclared : IDisposable
{
    private readonly Landing _landing = new();

    public void Dispose() => _landing.Dispose();

    [Theory]
    [InlineData("amount", "1;-2.5;+3.125", "DECIMAL(38,3)", ColumnRole.Measure)]
    [InlineData("amount", "1; 2 ;1e-4", "DECIMAL(38,4)", ColumnRole.Measure)]
    [InlineData("amount", "1;;3", "DECIMAL(38,0)", ColumnRole.Measure)]
    [InlineData("amount", "0;0.5;10", "DECIMAL(38,1)", ColumnRole.Measure)]
    [InlineData("amount", ";;", "VARCHAR", ColumnRole.Dimension)]
    [InlineData("amount", "1;x;3", "VARCHAR", ColumnRole.Dimension)]
    [InlineData("amount", "1;1,000;3", "VARCHAR", ColumnRole.Dimension)]
    [InlineData("amount", "NaN;1;2", "VARCHAR", ColumnRole.Dimension)]
    [InlineData("branch", "001;002;010", "VARCHAR", ColumnRole.Dimension)]
    [InlineData("customer_id", "1;2;3", "VARCHAR", ColumnRole.Dimension)]
    [InlineData("iban", "12345678901234567890123456789;1;2", "VARCHAR", ColumnRole.Dimension)]
    [InlineData("iban", "1234567890123456789012345678;1;2", "VARCHAR", ColumnRole.Dimension)]
    [InlineData("when", "2023Q1;2023Q2;2023q3", "VARCHAR", ColumnRole.Period)]
    [InlineData("when", "2023-Q1;Q2 2023;2023Q3", "VARCHAR", ColumnRole.Period)]
    [InlineData("when", "2023-12-31;2024-01-31;2024-02-29", "VARCHAR", ColumnRole.Period)]
    [InlineData("when", "202312;202401;202402", "VARCHAR", ColumnRole.Period)]
    [InlineData("when", "2023Q1;2023Q5;2023Q2", "VARCHAR", ColumnRole.Dimension)]
    [InlineData("year", "2023;2024;2025", "VARCHAR", ColumnRole.Period)]
    [InlineData("fiscal_year", "2023;2024;2025", "VARCHAR", ColumnRole.Period)]
    [InlineData("quarter", "1;2;3", "VARCHAR", ColumnRole.Period)]
    [InlineData("as_of_date", "12/31/2023;1/31/2024", "VARCHAR", ColumnRole.Period)]
    [InlineData("as of", "PQ0;PQ1;PQ2", "VARCHAR", ColumnRole.Period)]
    [InlineData("period_id", "U1000000;U2000000", "VARCHAR", ColumnRole.Period)]
    [InlineData("month", "Jan;Feb;Mar", "VARCHAR", ColumnRole.Period)]
    [InlineData("period", ";;", "VARCHAR", ColumnRole.Dimension)]
    [InlineData("balance", "2023;2024;2025", "DECIMAL(38,0)", ColumnRole.Measure)]
    [InlineData("line", "U10000000;u20000000;X123456", "VARCHAR", ColumnRole.Account)]
    [InlineData("line", "U10000000;TOTAL;U20000000", "VARCHAR", ColumnRole.Dimension)]
    public async Task Type_and_role_are_read_off_the_cells(string name, string cells, string type, ColumnRole role)
    {
        var rows = cells.Split(';').Select((cell, i) => $"row {i}|{cell}");

        var taken = await _landing.Take($"name| {name.ToUpperInvariant()} \n{string.Join('\n', rows)}\n");

        var column = taken.Definition.Columns[1];
        Assert.Equal((name, type, role), (column.Name, column.Type, column.Role));
        Assert.True(taken.Definition.Inferred);
        Assert.Equal(role == ColumnRole.Measure ? MeasureKind.Stock : null, column.Kind);
        Assert.Equal(role == ColumnRole.Measure && cells.Contains(";;", StringComparison.Ordinal), column.Nullable);
    }

    [Fact]
    public async Task Years_may_head_columns()
    {
        var taken = await _landing.Take("unit,2023,2024\nA,1,2\nB,3,4\n");

        Assert.Equal(["unit", "2023", "2024"], taken.Definition.Columns.Select(column => column.Name));
        Assert.Equal(6m, Landing.Column(taken, "2024").ControlTotal);
        Assert.Equal(4m, Landing.Query(taken, "SUM(\"2023\")")[0][0]);
        Assert.Equal(4m, Landing.Column(await _landing.Take("unit,2023,2024\nA,1,2\nB,3,4\n", taken.Definition), "2023").ControlTotal);
    }

    [Fact]
    public async Task Columns_may_have_any_printable_name()
    {
        var taken = await _landing.Take("a.b,rank ( wjc ),\"% of \"\"x\"\" / total\",ünit\nk,1,2,3\n");

        Assert.Equal(["a.b", "rank ( wjc )", "% of \"x\" / total", "ünit"], taken.Definition.Columns.Select(column => column.Name));
        Assert.Equal<object?>(["k", 1m, 2m, 3m], Landing.Query(taken)[0]);
        Assert.Equal("k", Landing.Query(taken, "\"a.b\"")[0][0]);
    }

    [Fact]
    public async Task A_table_of_one_column_and_no_measure_is_fine()
    {
        var taken = await _landing.Take("name\nfirst\nsecond, with a comma\n");

        Assert.Equal(["first", "second, with a comma"], Landing.Query(taken).Select(row => row[0]));
    }

    [Fact]
    public async Task The_inferred_definition_takes_the_file_again()
    {
        const string text = "name|amount\na|1.5\nb|\n";
        var first = await _landing.Take(text);

        var second = await _landing.Take(text, first.Definition);

        Assert.Equal(first.DataVersion, second.DataVersion);
        Assert.Equal(1, Landing.Column(second, "amount").Nulls);
    }
}
