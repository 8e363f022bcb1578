using System.Text;
using CsvHelper;

namespace Ccar.Messaging.Ingest.PartitionFile;

/// <summary>The first rows of a file under one delimiter.</summary>
/// <param name="Delimiter">The delimiter.</param>
/// <param name="Rows">The first rows that are not empty, each as its fields; there is at least one.</param>
internal sealed record CsvSample(char Delimiter, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    private const int MaxRows = 20;

    public IReadOnlyList<string> First => Rows[0];

    /// <summary>Columns the first row names or holds; an empty field at its end is a delimiter too many.</summary>
    public int Columns => First.Count > 1 && First[^1].Length == 0 ? First.Count - 1 : First.Count;

    /// <summary>How many of the rows have as many fields as the first, give or take a delimiter at the end.</summary>
    public int RegularRows => Rows.Count(row => IsRegular(row, Columns));

    public static CsvSample Take(ReadOnlyMemory<byte> head, char delimiter, int maxRecordBytes)
    {
        using var reader = CsvReader.Create(head, CsvOptions.For(delimiter, maxRecordBytes));
        var rows = new List<IReadOnlyList<string>>(MaxRows);
        while (rows.Count < MaxRows && reader.Read())
        {
            if (!reader.RawRecord.Trim(" \t"u8).IsEmpty)
            {
                rows.Add(Fields(reader));
            }
        }

        return new CsvSample(delimiter, rows);
    }

    /// <summary>Fields of a row of so many columns: rows decide whether they end with a delimiter, by majority.</summary>
    public int FieldsPerRow(int columns, int skipped)
    {
        var rows = Rows.Skip(skipped).ToList();
        var plain = rows.Count(row => row.Count == columns);
        var trailing = rows.Count(row => row.Count == columns + 1 && row[columns].Length == 0);
        return trailing > plain ? columns + 1 : columns;
    }

    private static bool IsRegular(IReadOnlyList<string> row, int columns) =>
        row.Count == columns || (row.Count == columns + 1 && row[columns].Length == 0);

    private static List<string> Fields(CsvReader reader)
    {
        var fields = new List<string>(reader.FieldCount);
        for (var i = 0; i < reader.FieldCount; i++)
        {
            fields.Add(Encoding.UTF8.GetString(reader.GetSpan(i)));
        }

        return fields;
    }
}
