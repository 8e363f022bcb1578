using Ccar.Messaging.Contracts;
using Ccar.Messaging.Storage;
using Parquet;
using Parquet.Schema;

namespace Ccar.Messaging.Ingest.PartitionFile;

/// <summary>A column of text, kept exactly as filed.</summary>
internal sealed class TextColumn(ColumnDefinition definition, DictionaryBudget budget) : SnapshotColumn(definition)
{
    private readonly List<string> _cells = [];
    private readonly ValueDictionary _values = new(budget);

    public override DataField Field { get; } = new(definition.Name, typeof(string), isNullable: false);

    public IReadOnlyList<string>? Values => _values.Values;

    public override string? Append(ReadOnlySpan<byte> cell)
    {
        if (cell.IndexOf("\uFEFF"u8) >= 0)
        {
            return $"column '{Name}' holds a byte order mark, as if two files had been joined";
        }

        _cells.Add(_values.TextOf(cell));
        return null;
    }

    public override Task WriteAsync(ParquetRowGroupWriter group, CancellationToken cancellationToken) => group.WriteAsync(Field, _cells);

    public override void Clear() => _cells.Clear();

    public override ColumnProfile Profile()
    {
        var values = Values;
        return new ColumnProfile
        {
            Name = Name,
            Type = ColumnType.Text.ToString(),
            Dictionary = values?.Count <= budget.MaxInline ? values : null,
            DistinctValues = values?.Count ?? budget.MaxValues + 1,
        };
    }
}
