using System.Globalization;

namespace Ccar.Messaging.Cli;

/// <summary>Shows a replay to people.</summary>
internal static class ReplayView
{
    public static void Write(Terminal terminal, ReplayResult result)
    {
        terminal.Table(["Cycle", "Scenario", "Run", "Data version", "CSV", "SHA-256", "Key"], result.Files.Select(file =>
            (IReadOnlyList<string>)[file.Cycle, file.Scenario, file.RunId, Short(file.DataVersion), file.Csv, Short(file.Sha256), file.Key ?? ""]));
        terminal.Line();
        if (result.Differences.Count > 0)
        {
            terminal.Table(["Figure", "Recorded|", "Replayed|"], result.Differences.Select(difference =>
                (IReadOnlyList<string>)[difference.Keys, Text(difference.Recorded), Text(difference.Replayed)]));
            terminal.Line();
        }

        var engine = result.RecordedEngine is { } then && then != result.Engine ? $"{result.Engine} (recorded with {then})" : result.Engine;
        if (result.Equal)
        {
            terminal.Good($"Equal: {(result.Figures == 1 ? "the figure is the recorded one" : $"all {result.Figures} figures are the recorded ones")}, run again with {engine}.");
        }
        else
        {
            terminal.Bad($"Different: {result.Differences.Count} differences in {result.Figures} figures, {result.Files.Count(file => file.Csv == ReplayedFile.Different)} files with other bytes; run again with {engine}.");
        }
    }

    private static string Short(string hash) => hash.Length > 12 ? hash[..12] : hash;

    private static string Text(decimal? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "-";
}
