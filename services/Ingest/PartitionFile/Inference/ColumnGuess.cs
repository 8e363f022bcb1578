using Ccar.Messaging.Contracts;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Ingest.PartitionFile;

/// <summary>What the cells of an undeclared column have in common.</summary>
internal sealed class ColumnGuess(string name)
{
    private const int MaxPrecision = 38;
    private readonly bool _namedPeriod = PeriodText.IsPeriodName(name);
    private bool _numbers = !CodeText.IsCodeName(name);
    private bool _periods = true;
    private bool _accounts = true;
    private bool _empties;
    private long _values;
    private int _integerDigits;
    private int _decimals;

    public void See(ReadOnlySpan<byte> cell)
    {
        var value = cell.Trim(" \t"u8);
        if (value.IsEmpty)
        {
            _empties = true;
            return;
        }

        _values++;
        _numbers = _numbers && SeeNumber(value);
        _periods = _periods && PeriodText.IsPeriod(value);
        _accounts = _accounts && CodeText.IsAccount(value);
    }

    public ColumnDefinition Conclude()
    {
        var role = Role();
        return new ColumnDefinition
        {
            Name = name,
            Type = (role == ColumnRole.Measure ? new ColumnType(MaxPrecision, _decimals) : ColumnType.Text).ToString(),
            Role = role,
            Kind = role == ColumnRole.Measure ? MeasureKind.Stock : null,
            Nullable = role == ColumnRole.Measure && _empties,
        };
    }

    private ColumnRole Role() =>
        _values == 0 ? ColumnRole.Dimension
        : _periods || _namedPeriod ? ColumnRole.Period
        : _accounts ? ColumnRole.Account
        : _numbers && TotalFits() ? ColumnRole.Measure
        : ColumnRole.Dimension;

    private bool SeeNumber(ReadOnlySpan<byte> value)
    {
        var problem = NumberText.Read(value, out var number);
        _integerDigits = Math.Max(_integerDigits, number.IntegerDigits);
        _decimals = Math.Max(_decimals, number.Decimals);
        return problem == NumberProblem.None && number.FitsDecimal && !CodeText.IsZeroPadded(value);
    }

    /// <summary>Numbers so long that their sum may not fit an exact decimal are no amounts.</summary>
    private bool TotalFits() => _integerDigits + _decimals + Math.Ceiling(Math.Log10(_values)) <= ExactNumber.MaxDigits;
}
