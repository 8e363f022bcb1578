using System.Globalization;
using System.Numerics;
using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Ccar.Messaging.Services.Tests.Ingest.PartitionFile;

/// <summary>A table and one of the many ways to write it.</summary>
public sealed record CsvTable(IReadOnlyList<(string Period, string Business, long Cents)> Rows, char Delimiter, string NewLine, string Encoding, bool Quoted)
{
    private static readonly Gen<char> Characters = Gen.Elements([.. "abcXYZ 019_-.&\"'|,;\t\néß€\u0085漢"]);

    public static Gen<CsvTable> Any { get; } =
        from rows in (from period in Text from business in Text from cents in Amount select (period, business, cents)).NonEmptyListOf()
        from delimiter in Gen.Elements('|', ',', ';', '\t')
        from newLine in Gen.Elements("\n", "\r\n", "\r")
        from encoding in Gen.Elements("utf-8", "utf-16", "utf-16BE")
        from quoted in Gen.Elements(true, false)
        let cells = rows.Select(row => (OneOf(row.period, delimiter), OneOf(row.business, delimiter), row.cents))
        select new CsvTable([.. cells], delimiter, newLine, encoding, quoted);

    /// <summary>Tables whose text needs no quotes.</summary>
    public static Gen<CsvTable> Plain { get; } =
        from table in Any
        where table.Rows.Count > 1
        select table with { Rows = [.. table.Rows.Select((row, i) => ($"2023Q{i % 4}", $"unit {i}", row.Cents))], Quoted = false, NewLine = "\n" };

    public decimal Total => (decimal)Rows.Aggregate(BigInteger.Zero, (sum, row) => sum + row.Cents) / 100;

    private static Gen<string> Text => Characters.ListOf().Select(characters => string.Concat(characters));

    private static Gen<long> Amount => Gen.OneOf(Gen.Choose(-1000, 1000).Select(cents => (long)cents), ArbMap.Default.GeneratorFor<long>());

    public string Write()
    {
        var text = new StringBuilder("period_id" + Delimiter + "business" + Delimiter + "balance" + NewLine);
        foreach (var (period, business, cents) in Rows)
        {
            var amount = ((decimal)cents / 100).ToString(CultureInfo.InvariantCulture);
            text.Append(Cell(period)).Append(Delimiter).Append(Cell(business)).Append(Delimiter).Append(Cell(amount)).Append(NewLine);
        }

        return text.ToString();
    }

    public byte[] ToBytes()
    {
        var encoding = System.Text.Encoding.GetEncoding(Encoding);
        return [.. encoding.GetPreamble(), .. encoding.GetBytes(Write())];
    }

    /// <summary>A cell with line breaks and delimiters could be rows that a stray quote swallowed, and is refused for it.</summary>
    private static string OneOf(string text, char delimiter) => text.Contains('\n', StringComparison.Ordinal) ? text.Replace(delimiter, '_') : text;

    private string Cell(string text) => Quoted || text.AsSpan().IndexOfAny(Delimiter, '"', '\n') >= 0
        ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
        : text;
}
