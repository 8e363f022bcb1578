namespace Ccar.Messaging.Responder.WriteAnswer;

/// <summary>Part of a whole in percent: divided exactly, and rounded once, half away from zero. .NET's own division would round a first time.</summary>
internal static class ExactPercent
{
    public const int Decimals = 4;

    /// <summary>100 × part / whole; null where the whole is zero.</summary>
    /// <exception cref="FigureNotExactException">The percent has more digits than can be kept.</exception>
    public static decimal? Of(decimal part, decimal whole) =>
        whole == 0 ? null : ExactDivision.Round(ExactDivision.Unscaled(part, 28) * 100, ExactDivision.Unscaled(whole, 28), Decimals);
}
