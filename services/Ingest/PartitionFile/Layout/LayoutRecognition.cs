using System.Text;
using Ccar.Messaging.Contracts;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Ingest.PartitionFile;

/// <summary>Tells delimiter and header from the first lines of a file, with the help of the table's definition where there is one.</summary>
internal static class LayoutRecognition
{
    private static readonly char[] Delimiters = ['|', ',', ';', '\t'];

    /// <exception cref="RefusedLandingException">The layout cannot be told.</exception>
    public static CsvLayout Recognise(LandedFile file, TableDefinition? definition, PartitionFileOptions options)
    {
        var head = FileHead.Read(file);
        var samples = Delimiters.Select(delimiter => CsvSample.Take(head, delimiter, options.MaxLineBytes)).ToList();
        var layout = (definition is null ? null : WithHeader(samples, definition) ?? WithoutHeader(samples, definition)) ?? Undeclared(samples, definition);
        return layout.Columns <= options.MaxColumns
            ? layout
            : throw Refuse($"The file has {layout.Columns:N0} columns; the limit is {options.MaxColumns:N0}. Split the table.");
    }

    private static CsvLayout? WithHeader(List<CsvSample> samples, TableDefinition definition)
    {
        var names = definition.Columns.Select(column => column.Name).ToHashSet(StringComparer.Ordinal);
        var best = samples.MaxBy(Matches)!;
        return Matches(best) > 0 ? Headed(best) : null;

        int Matches(CsvSample sample) => sample.First.Select(DefinitionRules.Normal).Distinct(StringComparer.Ordinal).Count(names.Contains);
    }

    /// <summary>A file may leave the header out when its first line is plainly a row of the table.</summary>
    private static CsvLayout? WithoutHeader(List<CsvSample> samples, TableDefinition definition)
    {
        var columns = definition.Columns.Count;
        var sample = samples.Find(sample => sample.Columns == columns && MeasuresParse(sample.First, definition));
        return sample is null
            ? null
            : new CsvLayout { Delimiter = sample.Delimiter, Header = null, Columns = columns, FieldsPerRow = sample.FieldsPerRow(columns, skipped: 0) };
    }

    private static CsvLayout Undeclared(List<CsvSample> samples, TableDefinition? definition)
    {
        var best = samples.Where(sample => sample.Columns > 1).MaxBy(sample => ((double)sample.RegularRows / sample.Rows.Count, sample.Columns));
        if (best is null && HeaderRules.IsSimpleName(samples[0].First[0]))
        {
            best = samples[0];
        }

        return best is null
            ? throw Refuse($"No delimiter was found in the first line {ShownText.Value(samples[0].First[0])}. Export the file with one of | , ; or tab.")
            : HeaderRules.LooksLikeData(best) ? throw Refuse(DataInsteadOfHeader(best, definition)) : Headed(best);
    }

    private static CsvLayout Headed(CsvSample sample) => new()
    {
        Delimiter = sample.Delimiter,
        Header = [.. sample.First.Take(sample.Columns)],
        Columns = sample.Columns,
        FieldsPerRow = sample.FieldsPerRow(sample.Columns, skipped: 1),
    };

    private static bool MeasuresParse(IReadOnlyList<string> row, TableDefinition definition)
    {
        var measures = definition.Columns.Index().Where(column => column.Item.Role == ColumnRole.Measure).ToList();
        return measures.Count > 0 && measures.TrueForAll(measure => IsNumber(row[measure.Index]));
    }

    private static bool IsNumber(string cell) => NumberText.Read(Encoding.UTF8.GetBytes(cell), out _) == NumberProblem.None;

    private static string DataInsteadOfHeader(CsvSample sample, TableDefinition? definition) => definition is null
        ? $"The first line looks like data and not like a header: {ShownText.Value(string.Join(sample.Delimiter, sample.First))}. "
            + "Add a header line, or declare the columns in definitions/<table>.json, and land the file again."
        : $"The first line is neither a header nor a row of the {definition.Columns.Count} columns of definitions/{definition.Table}.json: "
            + $"{ShownText.Value(string.Join(sample.Delimiter, sample.First))}. Add a header line and land the file again.";

    private static RefusedLandingException Refuse(string explanation) => new(RejectionReason.LayoutNotRecognised, explanation);
}
