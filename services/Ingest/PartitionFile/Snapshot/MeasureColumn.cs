using Ccar.Messaging.Contracts;
using Ccar.Messaging.Storage;
using Parquet;
using Parquet.Schema;

namespace Ccar.Messaging.Ingest.PartitionFile;

/// <summary>A column of exact numbers.</summary>
internal sealed class MeasureColumn(ColumnDefinition definition, ColumnType type) : SnapshotColumn(definition)
{
    private readonly bool _nullable = definition.Nullable;
    private readonly ControlTotal _total = new();
    private decimal?[] _cells = new decimal?[256];
    private int _count;
    private long _values;
    private long _nulls;

    public override DataField Field { get; } = new DecimalDataField(definition.Name, type.Precision, type.Scale, isNullable: definition.Nullable);

    public override string? Append(ReadOnlySpan<byte> cell)
    {
        var problem = NumberText.Read(cell, out var number);
        problem = problem == NumberProblem.None ? number.Check(type) : problem;
        if (problem == NumberProblem.Empty && _nullable)
        {
            _nulls++;
            Keep(null);
            return null;
        }

        return problem == NumberProblem.None ? Take(number) : Describe(problem, cell);
    }

    public override Task WriteAsync(ParquetRowGroupWriter group, CancellationToken cancellationToken) => _nullable
        ? group.WriteAsync<decimal>(Field, _cells.AsMemory(0, _count), cancellationToken: cancellationToken)
        : group.WriteAsync<decimal>(Field, Array.ConvertAll(_cells[.._count], cell => cell!.Value).AsMemory(), cancellationToken: cancellationToken);

    public override void Clear() => _count = 0;

    /// <exception cref="RefusedLandingException">The total does not fit an exact decimal.</exception>
    public override ColumnProfile Profile() => new()
    {
        Name = Name,
        Type = type.ToString(),
        ControlTotal = _values == 0 ? null : _total.ToDecimal(type.Scale) ?? throw OutOfRange(),
        Nulls = _nulls,
    };

    private string? Take(ExactNumber number)
    {
        _values++;
        _total.Add(number.ToUnits(type.Scale));
        Keep(number.ToDecimal());
        return null;
    }

    private void Keep(decimal? cell)
    {
        if (_count == _cells.Length)
        {
            Array.Resize(ref _cells, _count * 2);
        }

        _cells[_count++] = cell;
    }

    private string Describe(NumberProblem problem, ReadOnlySpan<byte> cell) => problem switch
    {
        NumberProblem.Empty => $"column '{Name}' has no value",
        NumberProblem.TooManyDecimals => $"column '{Name}' holds {ShownText.Value(cell)}, which has more than {type.Scale} decimals ({type})",
        NumberProblem.TooLarge => $"column '{Name}' holds {ShownText.Value(cell)}, which does not fit {type}",
        NumberProblem.TooManyDigits => $"column '{Name}' holds {ShownText.Value(cell)}, which needs more than {ExactNumber.MaxDigits} digits",
        _ => $"column '{Name}' holds {ShownText.Value(cell)}, which is not a plain decimal number",
    };

    private RefusedLandingException OutOfRange() => new(
        RejectionReason.TotalOutOfRange,
        $"The total of column '{Name}' needs more than {ExactNumber.MaxDigits} digits. File it in a larger unit or with fewer decimals, and land it again.");
}
