using System.Security.Cryptography;
using System.Text;
using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Services.Tests.Ingest.PartitionFile;

public sealed class When_a_file_is_taken : IDisposable
{
    private const string Plain = "period_id|business|balance\n2023Q4|RETAIL|1.10\n2024Q1|CARDS|-2.25\n";
    private readonly Landing _landing = new();

    public static TheoryData<string> Spellings => new(
        Plain,
        Plain.Replace("\n", "\r\n", StringComparison.Ordinal),
        Plain.Replace('\n', '\r'),
        Plain.TrimEnd('\n'),
        Plain + "\n\r\n  \n",
        "\n\n" + Plain,
        Plain.Replace('|', ','),
        Plain.Replace('|', ';'),
        Plain.Replace('|', '\t'),
        Plain.Replace("\n", "|\n", StringComparison.Ordinal),
        "period_id|business|balance\n2023Q4|RETAIL|1.10|\n2024Q1|CARDS|-2.25|\n",
        "period_id|business|balance|\n2023Q4|RETAIL|1.10\n2024Q1|CARDS|-2.25\n",
        "\"period_id\"|\"business\"|\"balance\"\n\"2023Q4\"|\"RETAIL\"|\"1.10\"\n\"2024Q1\"|\"CARDS\"|\"-2.25\"\n",
        " PERIOD_ID | Business |BALANCE\n2023Q4|RETAIL| +1.1 \n2024Q1|CARDS|-225e-2\n",
        "balance|business|period_id\n1.10|RETAIL|2023Q4\n-2.25|CARDS|2024Q1\n",
        "2023Q4|RETAIL|1.1000000000000000000000000000000000000\n2024Q1|CARDS|-00002.25\n",
        "\uFEFF" + Plain);

    public void Dispose() => _landing.Dispose();

    [Theory]
    [MemberData(nameof(Spellings))]
    public async Task It_reads_the_same_however_it_is_written(string text)
    {
        var taken = await _landing.Take(text, Landing.Declared);

        Assert.Equal<object?[]>([["2023Q4", "RETAIL", 1.10m], ["2024Q1", "CARDS", -2.25m]], Landing.Query(taken).Select(row => row.ToArray()));
        Assert.Equal(-1.15m, Landing.Column(taken, "balance").ControlTotal);
    }

    [Theory]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", false)]
    [InlineData("utf-8", true)]
    public async Task It_reads_the_same_in_every_encoding(string encoding, bool withMark)
    {
        var content = Encoding.GetEncoding(encoding);
        byte[] bytes = [.. withMark ? content.GetPreamble() : [], .. content.GetBytes(Plain.Replace("CARDS", "KÄRTCHEN €", StringComparison.Ordinal))];

        var taken = await _landing.Take(bytes, Landing.Declared);

        Assert.Equal<object?[]>([["2023Q4", "RETAIL", 1.10m], ["2024Q1", "KÄRTCHEN €", -2.25m]], Landing.Query(taken).Select(row => row.ToArray()));
    }

    [Fact]
    public async Task Gzip_is_unpacked_and_the_hash_is_of_the_packed_bytes()
    {
        var packed = Landing.Gzip(Encoding.UTF8.GetBytes(Plain));

        var taken = await _landing.Take(packed, Landing.Declared);

        Assert.Equal(2, taken.Profile.Rows);
        Assert.Equal(packed.Length, taken.Profile.Bytes);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(packed)), taken.Profile.Sha256);
    }

    [Fact]
    public async Task Every_member_of_a_gzip_file_is_read()
    {
        var half = Plain.IndexOf("2024", StringComparison.Ordinal);
        byte[] packed =
        [
            .. Landing.Gzip(Encoding.UTF8.GetBytes(Plain[..half])), .. Landing.Gzip([]), .. Landing.Gzip(Encoding.UTF8.GetBytes(Plain[half..])),
            .. Landing.Gzip(Encoding.UTF8.GetBytes(Plain[half..])), .. Landing.Gzip(Encoding.UTF8.GetBytes(Plain[half..])), .. Landing.Gzip([]),
        ];

        var taken = await _landing.Take(packed, Landing.Declared);

        Assert.Equal(4, taken.Profile.Rows);
        Assert.Equal(1.10m - (3 * 2.25m), Landing.Column(taken, "balance").ControlTotal);
    }

    [Fact]
    public async Task Text_is_kept_exactly_as_filed()
    {
        var taken = await _landing.Take("period_id,business,balance\n  2023Q4 ,\"a \"\"b\"\", c\nd\",1\n,\"\",2\n\tx,ä😀,3\n", Landing.Declared);

        Assert.Equal<object?[]>(
            [["  2023Q4 ", "a \"b\", c\nd", 1m], ["", "", 2m], ["\tx", "ä😀", 3m]], Landing.Query(taken).Select(row => row.ToArray()));
        Assert.Equal(["", "\tx", "  2023Q4 "], Landing.Column(taken, "period_id").Dictionary);
    }

    [Fact]
    public async Task An_empty_cell_is_null_where_the_definition_allows_it()
    {
        var definition = Landing.Declared with { Columns = [.. Landing.Declared.Columns.Select(c => c with { Nullable = c.Role == ColumnRole.Measure })] };

        var taken = await _landing.Take("period_id|business|balance\n2023Q4|A|\n2023Q4|B|  \n2023Q4|C|5\n", definition);

        Assert.Equal([null, null, 5m], Landing.Query(taken, "balance").Select(row => row[0]));
        Assert.Equal(2, Landing.Column(taken, "balance").Nulls);
        Assert.Equal(5m, Landing.Column(taken, "balance").ControlTotal);
    }

    [Fact]
    public async Task Decimals_are_exact_to_twenty_eight_digits()
    {
        var taken = await _landing.Take(
            "period_id|business|balance\na|b|12345678901234567890123456.78\na|b|-12345678901234567890123456.77\n"
                + "a|b|99999999999999999999999999.99\na|b|-99999999999999999999999999.99\n",
            Landing.Declared);

        Assert.Equal("0.01", Landing.Query(taken, "CAST(SUM(balance) AS VARCHAR)")[0][0]);
        Assert.Equal("12345678901234567890123456.78", Landing.Query(taken, "CAST(balance AS VARCHAR)")[0][0]);
        Assert.Equal("DECIMAL(38,2)", Landing.Query(taken, "typeof(balance)")[0][0]);
        Assert.Equal(0.01m, Landing.Column(taken, "balance").ControlTotal);
    }

    [Fact]
    public async Task Rows_of_many_groups_are_all_there()
    {
        _landing.Options.RowGroupRows = 7;
        var rows = Enumerable.Range(1, 100).Select(i => $"2023Q{(i % 4) + 1}|unit {i}|{i}.01");

        var taken = await _landing.Take("period_id|business|balance\n" + string.Join('\n', rows), Landing.Declared);

        Assert.Equal(100, taken.Profile.Rows);
        Assert.Equal(5051.00m, Landing.Query(taken, "SUM(balance)")[0][0]);
        Assert.Equal(100, Landing.Column(taken, "business").DistinctValues);
        Assert.Equal(Enumerable.Range(1, 100).Select(i => $"unit {i}").Order(StringComparer.Ordinal), Landing.Column(taken, "business").Dictionary);
    }

    [Fact]
    public async Task A_larger_dictionary_stands_beside_the_snapshot()
    {
        var rows = Enumerable.Range(1, 1001).Select(i => $"2023Q4|unit {i}|1");

        var taken = await _landing.Take("period_id|business|balance\n" + string.Join('\n', rows), Landing.Declared);

        var column = Landing.Column(taken, "business");
        var list = Assert.Single(taken.LargeDictionaries);
        Assert.Null(column.Dictionary);
        Assert.Equal(1001, column.DistinctValues);
        Assert.Equal(list.Key, column.DictionaryKey);
        Assert.Equal(1001, list.Values.Count);
    }

    [Fact]
    public async Task A_dictionary_that_grows_too_large_is_given_up()
    {
        _landing.Options.DictionaryValues = 1000;
        var rows = Enumerable.Range(1, 1001).Select(i => $"2023Q4|unit {i}|1");

        var taken = await _landing.Take("period_id|business|balance\n" + string.Join('\n', rows), Landing.Declared);

        var column = Landing.Column(taken, "business");
        Assert.Equal((1001, null, null), (column.DistinctValues, column.Dictionary, column.DictionaryKey));
        Assert.Equal(1001L, Landing.Query(taken, "COUNT(DISTINCT business)")[0][0]);
    }
}
