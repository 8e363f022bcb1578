namespace Ccar.Messaging.Responder.WriteAnswer;

/// <summary>Decimal arithmetic that refuses to lose a digit: .NET rounds without a word once 28 digits are not enough.</summary>
internal static class ExactArithmetic
{
    public static decimal Add(decimal left, decimal right)
    {
        var sum = left + right;
        return sum - left == right && sum - right == left ? sum : throw Inexact($"{left} + {right}");
    }

    public static decimal Multiply(decimal value, decimal factor)
    {
        var product = value * factor;
        return product / factor == value ? product : throw Inexact($"{value} × {factor}");
    }

    private static FigureNotExactException Inexact(string operation) =>
        new(FormattableString.Invariant($"{operation} has more digits than can be kept exactly; narrow the question."));
}
