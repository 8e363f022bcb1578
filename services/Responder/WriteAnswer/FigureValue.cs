using Ccar.Messaging.Contracts;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Responder.WriteAnswer;

/// <summary>
/// Computes one figure from one row. An average is the exact sum divided by the count, rounded half away from zero to four decimals more than the measure
/// is filed with; everything else is exact.
/// </summary>
internal static class FigureValue
{
    public static decimal? Of(ResultRow row, AggregationFunction function, MeasureMeaning meaning) => function switch
    {
        AggregationFunction.Avg => Average(row, meaning),
        _ => row.Values[0] is { } value ? ExactArithmetic.Multiply(value, meaning.Factor) : null,
    };

    private static decimal? Average(ResultRow row, MeasureMeaning meaning)
    {
        if (row.Values is not [{ } sum, { } count] || count == 0)
        {
            return null;
        }

        return Average(ExactArithmetic.Multiply(sum, meaning.Factor), count, meaning);
    }

    /// <summary>The rounded quotient of a sum and a count, without decimals that say nothing.</summary>
    public static decimal Average(decimal sum, decimal count, MeasureMeaning meaning) =>
        WithDecimals(Math.Round(sum / count, meaning.DecimalsOfAverage, MidpointRounding.AwayFromZero), meaning.Decimals);

    private static decimal WithDecimals(decimal value, int kept)
    {
        value += new decimal(0, 0, 0, false, (byte)kept);
        while (value.Scale > kept && Math.Round(value, value.Scale - 1) == value)
        {
            value = Math.Round(value, value.Scale - 1);
        }

        return value;
    }
}
