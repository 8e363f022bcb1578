using System.Globalization;
using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Cli;

/// <summary>Figures as a table; a single figure is in the text already.</summary>
internal static class FigureTable
{
    private const string RunColumn = "run_id";

    public static void Write(Terminal terminal, Figures? figures)
    {
        if (figures is null or { Rows.Count: < 2 })
        {
            return;
        }

        terminal.Line();
        terminal.Table([.. figures.KeyColumns, $"{figures.Name} ({figures.Unit})|"], figures.Rows.Select(row => Cells(figures, row)));
        if (figures.RowCount > figures.Rows.Count)
        {
            terminal.Quiet($"… and {figures.RowCount - figures.Rows.Count} more rows");
        }
    }

    private static List<string> Cells(Figures figures, Figure row) =>
        [.. figures.KeyColumns.Select(column => row.Keys.GetValueOrDefault(column) ?? (row.Combined && column == RunColumn ? "combined" : "")), Number(row.Value)];

    /// <summary>All digits that were computed, no more and no fewer.</summary>
    private static string Number(decimal? value) => value is { } known ? known.ToString($"N{known.Scale}", CultureInfo.InvariantCulture) : "no value";
}
