using System.Globalization;

namespace Ccar.Messaging.Bench;

/// <summary>Names as segments have them: words that many names share beside words that few have, always the same ones.</summary>
internal static class InventedNames
{
    private static readonly string[] Regions = ["NORTHERN", "SOUTHERN", "ATLANTIC", "PACIFIC", "COASTAL", "ALPINE", "PRAIRIE", "HARBOUR", "VALLEY", "LAKESIDE"];
    private static readonly string[] Trades = ["LEASING", "FREIGHT", "TIMBER", "PENSIONS", "SAVINGS", "BROKERAGE", "FACTORING", "ESCROW", "CLEARING", "ORCHARDS"];
    private static readonly string[] Starts = ["BRA", "DEN", "FOL", "GRE", "HAL", "KEM", "LOR", "MAN", "NOR", "PEL", "RIN", "SOL", "TAR", "VEN", "WIL"];
    private static readonly string[] Middles = ["BERA", "DORI", "FENU", "GALO", "LIMA", "MORA", "NESI", "RULO", "SATI", "TERO"];
    private static readonly string[] Ends = ["DAL", "FORD", "HAM", "LEY", "MOND", "TON", "WICK"];

    public static IReadOnlyList<string> Take(int count) => [.. Enumerable.Range(0, count).Select(Name)];

    /// <summary>1,050 places, 10 regions, 10 trades, and a number where they do not suffice.</summary>
    private static string Name(int number)
    {
        var places = Starts.Length * Middles.Length * Ends.Length;
        var (place, rest) = (number % places, number / places);
        var name = $"{Starts[place % Starts.Length]}{Middles[place / Starts.Length % Middles.Length]}{Ends[place / Starts.Length / Middles.Length]} "
            + $"{Regions[number % Regions.Length]} {Trades[(number + rest) % Trades.Length]} DESK";
        return rest < Trades.Length ? name : string.Create(CultureInfo.InvariantCulture, $"{name} {rest}");
    }
}
