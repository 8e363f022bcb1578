using System.Text;
using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Services.Tests.Ingest.PartitionFile;

public sealed class When_a_file_cannot_be_taken : IDisposable
{
    private const string Header = "period_id|business|balance\n";
    private readonly Landing _landing = new();

    public void Dispose() => _landing.Dispose();

    [Theory]
    [InlineData("", RejectionReason.EmptyFile)]
    [InlineData("\uFEFF", RejectionReason.EmptyFile)]
    [InlineData(" \r\n\t\n\n", RejectionReason.EmptyFile)]
    [InlineData("period_id|business|balance", RejectionReason.HeaderOnly)]
    [InlineData("period_id|business|balance\r\n\r\n", RejectionReason.HeaderOnly)]
    [InlineData("period_id|business\n2023Q4|A\n", RejectionReason.MissingColumns)]
    [InlineData("period|unit|amount\n2023Q4|A|1\n", RejectionReason.MissingColumns)]
    [InlineData("period_id|business|balance|BALANCE \n2023Q4|A|1|1\n", RejectionReason.DuplicateColumns)]
    [InlineData("period_id|business|balance|colour\n2023Q4|A|1|red\n", RejectionReason.UnknownColumns)]
    [InlineData("period_id|business|balance|Cycle\n2023Q4|A|1|cycle3\n", RejectionReason.PartitionKeyColumn)]
    [InlineData("|business|balance|period_id\n0|A|1|2023Q4\n", RejectionReason.LayoutNotRecognised)]
    [InlineData("2023Q4^A^1\n2023Q4^B^1\n", RejectionReason.LayoutNotRecognised)]
    [InlineData("2023Q4|A|1|2|3\n2023Q4|B|1|2|3\n", RejectionReason.LayoutNotRecognised)]
    [InlineData("period_id|business|balance\n2023Q4|A\0B|1\n", RejectionReason.NotText)]
    [InlineData("period_id|business|balance\n2023Q4|A|1\n\u001a", RejectionReason.NotText)]
    public async Task The_reason_is_named(string text, RejectionReason reason)
    {
        var refused = await _landing.Refuse(text, Landing.Declared);

        Assert.Equal((reason, 0L), (refused.Reason, refused.FaultyLineCount));
        Assert.NotEmpty(refused.Explanation);
    }

    [Theory]
    [InlineData("2023Q4|A|1|x\n", "4 fields and not 3")]
    [InlineData("2023Q4|A\n", "2 fields and not 3")]
    [InlineData("2023Q4|A|1|\n", "4 fields and not 3")]
    [InlineData("\n", "the line is empty")]
    [InlineData("   \n", "the line is empty")]
    [InlineData("2023Q4|A\"B|1\n", "quote inside a field")]
    [InlineData("2023Q4|\"A\"B|1\n", "text after a closing quote")]
    [InlineData("2023Q4| \"A\"|1\n", "quote inside a field")]
    [InlineData("\"2023Q4|A|1\n2023Q4\"|B|2\n", "each of the lines is a row of its own")]
    [InlineData("2023Q4|\"A|1\n2023Q4|B\"|2\n", "each of the lines is a row of its own")]
    [InlineData("2023Q4|A|\n", "'balance' has no value")]
    [InlineData("2023Q4|A|NaN\n", "'NaN', which is not a plain decimal number")]
    [InlineData("2023Q4|A|Infinity\n", "'Infinity', which is not a plain decimal number")]
    [InlineData("2023Q4|A|-∞\n", "not a plain decimal number")]
    [InlineData("2023Q4|A|1,000\n", "'1,000', which is not a plain decimal number")]
    [InlineData("2023Q4|A|(5)\n", "not a plain decimal number")]
    [InlineData("2023Q4|A|5-\n", "not a plain decimal number")]
    [InlineData("2023Q4|A|0x1F\n", "not a plain decimal number")]
    [InlineData("2023Q4|A|1e\n", "not a plain decimal number")]
    [InlineData("2023Q4|A|.\n", "not a plain decimal number")]
    [InlineData("2023Q4|A|--1\n", "not a plain decimal number")]
    [InlineData("2023Q4|A|1 000\n", "not a plain decimal number")]
    [InlineData("2023Q4|A|NULL\n", "not a plain decimal number")]
    [InlineData("2023Q4|A|１２\n", "not a plain decimal number")]
    [InlineData("2023Q4|A|0.001\n", "more than 2 decimals")]
    [InlineData("2023Q4|A|1e-3\n", "more than 2 decimals")]
    [InlineData("2023Q4|A|1e36\n", "does not fit DECIMAL(38,2)")]
    [InlineData("2023Q4|A|1e999999999999\n", "does not fit DECIMAL(38,2)")]
    [InlineData("2023Q4|A|123456789012345678901234567.89\n", "more than 28 digits")]
    [InlineData("2023Q4|A|1234567890123456789012345678901234567890123.00\n", "more than 28 digits")]
    [InlineData("\uFEFFperiod|A|1\n", "byte order mark")]
    [InlineData("period_id|business|balance\n", "not a plain decimal number")]
    public async Task A_faulty_line_is_shown_with_number_and_problem(string line, string problem)
    {
        var refused = await _landing.Refuse(Header + "2023Q4|A|1\n2023Q4|B|2\n" + line + "2023Q4|C|3\n", Landing.Declared);

        Assert.Equal((RejectionReason.FaultyLines, 1L), (refused.Reason, refused.FaultyLineCount));
        var faulty = Assert.Single(refused.FaultyLines);
        Assert.Equal(4, faulty.Number);
        Assert.Contains(problem, faulty.Problem, StringComparison.Ordinal);
        Assert.Contains("line 4", refused.Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unclosed_quote_is_found_where_it_opens()
    {
        var refused = await _landing.Refuse(Header + "2023Q4|A|1\n2023Q4|\"B|2\n2023Q4|C|3\n", Landing.Declared);

        Assert.Equal((RejectionReason.FaultyLines, 3L), (refused.Reason, Assert.Single(refused.FaultyLines).Number));
        Assert.Contains("never closed", refused.FaultyLines[0].Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unclosed_quote_is_found_where_it_opens_in_a_large_file()
    {
        var rows = string.Concat(Enumerable.Repeat("2023Q4|C|3\n", 300_000));

        var refused = await _landing.Refuse(Header + "2023Q4|A|1\n2023Q4|\"B|2\n" + rows, Landing.Declared);

        Assert.Equal((RejectionReason.FaultyLines, 3L), (refused.Reason, Assert.Single(refused.FaultyLines).Number));
    }

    [Fact]
    public async Task All_faulty_lines_are_counted_and_the_first_ten_shown()
    {
        var rows = Enumerable.Range(1, 300_000).Select(i => i % 3 == 0 ? "2023Q4|A|x" : "2023Q4|A|1");

        var refused = await _landing.Refuse(Header + string.Join("\r\n", rows), Landing.Declared);

        Assert.Equal(100_000, refused.FaultyLineCount);
        Assert.Equal(Enumerable.Range(1, 10).Select(i => (long)(i * 3) + 1), refused.FaultyLines.Select(line => line.Number));
        Assert.All(refused.FaultyLines, line => Assert.Equal("2023Q4|A|x", line.Text));
    }

    [Fact]
    public async Task Line_numbers_count_the_lines_inside_quotes()
    {
        var refused = await _landing.Refuse("period_id,business,balance\r\na,\"x\r\ny\",1\r\na,b,x\r\n", Landing.Declared);

        Assert.Equal(4, Assert.Single(refused.FaultyLines).Number);
    }

    [Fact]
    public async Task A_long_line_with_hidden_characters_is_shown_short_and_visible()
    {
        var refused = await _landing.Refuse(Header + $"2023Q4|\u200b\t{new string('x', 5000)}|x\n", Landing.Declared);

        Assert.StartsWith("2023Q4|\\u200b\\txxx", refused.FaultyLines[0].Text, StringComparison.Ordinal);
        Assert.True(refused.FaultyLines[0].Text.Length < 220);
    }

    [Fact]
    public async Task A_line_beyond_the_limit_ends_the_reading()
    {
        _landing.Options.MaxLineBytes = 65_536;

        var refused = await _landing.Refuse(Header + "2023Q4|A|1\n2023Q4|" + new string('x', 200_000) + "|1\n", Landing.Declared);

        Assert.Equal(RejectionReason.LineTooLong, refused.Reason);
        Assert.Contains("line 3", refused.Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_small_file_that_unpacks_to_too_much_is_not_unpacked_further()
    {
        _landing.Options.MaxTextBytes = 1_048_576;
        var packed = Landing.Gzip(Encoding.UTF8.GetBytes(Header + new StringBuilder().Insert(0, "2023Q4|A|1\n", 200_000)));
        Assert.True(packed.Length < 20_000);

        var refused = await _landing.Refuse(packed, Landing.Declared);

        Assert.Equal(RejectionReason.FileTooLarge, refused.Reason);
        Assert.Contains("more than 1,048,576 bytes", refused.Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_total_beyond_exact_decimals_is_refused()
    {
        var refused = await _landing.Refuse(Header + string.Concat(Enumerable.Repeat("2023Q4|A|99999999999999999999999999.99\n", 11)), Landing.Declared);

        Assert.Equal(RejectionReason.TotalOutOfRange, refused.Reason);
        Assert.Contains("'balance'", refused.Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Latin_1_is_an_unknown_encoding_and_it_is_said_what_to_do()
    {
        var refused = await _landing.Refuse(Encoding.Latin1.GetBytes(Header + "2023Q4|K\u00e4rtchen|1\n"), Landing.Declared);

        Assert.Equal(RejectionReason.UnknownEncoding, refused.Reason);
        Assert.Contains("Save it as UTF-8", refused.Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Half_a_character_at_the_end_is_an_unknown_encoding()
    {
        byte[][] files =
        [
            [.. Encoding.UTF8.GetBytes(Header + "a|b|1\na|"), 0xC3],
            [.. Encoding.Unicode.GetBytes(Header + "a|b|1\n"), 0x32],
            [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Header + "a|b|1\n"), 0x00, 0xD8],
            [.. Encoding.UTF32.GetPreamble(), .. Encoding.UTF32.GetBytes(Header)],
        ];

        foreach (var file in files)
        {
            Assert.Equal(RejectionReason.UnknownEncoding, (await _landing.Refuse(file, Landing.Declared)).Reason);
        }
    }

    [Fact]
    public async Task Binary_rubbish_is_never_taken()
    {
        var random = new Random(7);
        for (var i = 0; i < 200; i++)
        {
            var rubbish = new byte[random.Next(1, 3000)];
            random.NextBytes(rubbish);

            var refused = await _landing.Refuse(rubbish, Landing.Declared);

            Assert.NotEqual(RejectionReason.FaultyLines, refused.Reason);
        }
    }

    [Fact]
    public async Task Gzip_cut_short_anywhere_is_damaged()
    {
        var packed = Landing.Gzip(Encoding.UTF8.GetBytes(Header + string.Concat(Enumerable.Range(0, 100).Select(i => $"2023Q4|unit {i * 7919 % 100}|{i}\n"))));
        for (var length = 3; length < packed.Length; length++)
        {
            Assert.Equal(RejectionReason.DamagedGzip, (await _landing.Refuse(packed[..length], Landing.Declared)).Reason);
        }
    }

    [Fact]
    public async Task Gzip_with_a_flipped_bit_or_bytes_behind_it_is_refused()
    {
        var packed = Landing.Gzip(Encoding.UTF8.GetBytes(Header + string.Concat(Enumerable.Range(0, 100).Select(i => $"2023Q4|unit {i * 7919 % 100}|{i}\n"))));
        for (var at = 10; at < packed.Length; at++)
        {
            var damaged = (byte[])packed.Clone();
            damaged[at] ^= (byte)(1 << (at % 8));
            await _landing.Refuse(damaged, Landing.Declared);
        }

        Assert.Equal(RejectionReason.DamagedGzip, (await _landing.Refuse([.. packed, 0], Landing.Declared)).Reason);
        Assert.Equal(RejectionReason.DamagedGzip, (await _landing.Refuse([.. packed, .. "rubbish"u8], Landing.Declared)).Reason);
        Assert.Equal(RejectionReason.EmptyFile, (await _landing.Refuse(Landing.Gzip([]), Landing.Declared)).Reason);
    }

    [Fact]
    public async Task Without_a_definition_a_header_is_needed()
    {
        Assert.Equal(RejectionReason.LayoutNotRecognised, (await _landing.Refuse("2023Q4|A|1\n2023Q4|B|2\n")).Reason);
        Assert.Equal(RejectionReason.LayoutNotRecognised, (await _landing.Refuse("a^b^c\nd^e^f\n")).Reason);
        Assert.Equal(RejectionReason.HeaderOnly, (await _landing.Refuse("a|b|c\n")).Reason);
        Assert.Equal(RejectionReason.DuplicateColumns, (await _landing.Refuse("a|b|A\n1|2|3\n")).Reason);
        Assert.Equal(RejectionReason.PartitionKeyColumn, (await _landing.Refuse("a|RUN_ID\nx|2\n")).Reason);
        Assert.Equal(RejectionReason.FaultyLines, (await _landing.Refuse("a|b\nx|2\ny\n")).Reason);
        Assert.Equal(RejectionReason.LayoutNotRecognised, (await _landing.Refuse("a||c\nx|2|3\n")).Reason);
    }
}
