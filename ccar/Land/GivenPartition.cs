using System.Text.RegularExpressions;

namespace Ccar.Messaging.Cli;

/// <summary>Cycle, scenario, run and table of the command line, for paths that do not tell.</summary>
internal sealed partial record GivenPartition(string Cycle, string Scenario, string Run, string? Table)
{
    /// <summary>Null when none of them was given.</summary>
    /// <exception cref="UsageException">Only some were given, or one cannot be part of a key.</exception>
    public static GivenPartition? From(string? cycle, string? scenario, string? run, string? table)
    {
        if (cycle is null && scenario is null && run is null && table is null)
        {
            return null;
        }

        if (cycle is null || scenario is null || run is null)
        {
            throw new UsageException("--cycle, --scenario and --run go together: give all three, e.g. --cycle cycle3 --scenario internal_baseline --run run001.");
        }

        foreach (var (option, value) in ((string, string?)[])[("--cycle", cycle), ("--scenario", scenario), ("--run", run), ("--table", table)])
        {
            Check(option, value);
        }

        return new GivenPartition(cycle, scenario, run, table);
    }

    private static void Check(string option, string? value)
    {
        if (value is not null && !KeyPart().IsMatch(value))
        {
            throw new UsageException($"{option} '{value}' may hold letters, digits, '_', '-' and '.' only.");
        }
    }

    [GeneratedRegex(@"^(?!\.+$)[A-Za-z0-9_.-]+$")]
    private static partial Regex KeyPart();
}
