using System.Globalization;

namespace Ccar.Messaging.Responder.WriteAnswer;

/// <summary>Writes figures for people: thousands apart, every digit there is, in the declared unit.</summary>
public static class FigureFormat
{
    /// <summary>The figure in its unit; <c>no value</c> where there is none.</summary>
    public static string Show(decimal? value, string unit) => (value, unit) switch
    {
        (null, _) => "no value",
        ({ } money, "USD") => $"{(money < 0 ? "-" : "")}${Digits(Math.Abs(money), Math.Max(2, (int)money.Scale))}",
        ({ } number, "as filed") => Digits(number, number.Scale),
        (1, "rows" or "values") => $"1 {unit[..^1]}",
        ({ } number, _) => $"{Digits(number, number.Scale)} {Printable.Escape(unit)}",
    };

    /// <summary>A change in its unit: a rise has its sign as well.</summary>
    public static string ShowChange(decimal? value, string unit) => value > 0 ? $"+{Show(value, unit)}" : Show(value, unit);

    // Adding zero takes the sign off a negative zero.
    private static string Digits(decimal value, int decimals) =>
        (value == 0 ? 0m : value).ToString(string.Create(CultureInfo.InvariantCulture, $"N{decimals}"), CultureInfo.InvariantCulture);
}
