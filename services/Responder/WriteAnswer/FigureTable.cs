using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Responder.WriteAnswer;

/// <summary>A small plain-text table, its columns aligned, numbers to the right.</summary>
internal static class FigureTable
{
    /// <summary>Stands for the run of a total over runs.</summary>
    internal const string AllRuns = "all runs added";

    private const int MostRows = 40;
    private const int WidestCell = 48;

    public static string Write(Figures figures)
    {
        var shown = figures.Rows.Take(MostRows).ToList();
        List<string[]> lines = [[.. figures.KeyColumns, figures.Name], .. shown.Select(figure => Cells(figure, figures))];
        var widths = Enumerable.Range(0, lines[0].Length).Select(column => lines.Max(line => line[column].Length)).ToList();
        var rest = shown.Count < figures.RowCount ? [$"({shown.Count} of {figures.RowCount} figures shown)"] : Array.Empty<string>();
        return string.Join('\n', lines.Select(line => Align(line, widths)).Concat(rest));
    }

    private static string[] Cells(Figure figure, Figures figures) =>
        [.. figures.KeyColumns.Select(column => Cut(Key(figure, column))), FigureFormat.Show(figure.Value, figures.Unit)];

    private static string Key(Figure figure, string column) => figure.Keys.TryGetValue(column, out var value) ? Shown(value) : AllRuns;

    /// <summary>A key as it is shown.</summary>
    internal static string Shown(string value) => value.Length > 0 ? Printable.Escape(value) : "(empty)";

    /// <summary>A cell as it is shown: cut where it is too wide.</summary>
    internal static string Cut(string cell) => cell.Length > WidestCell ? cell[..(WidestCell - 1)] + "…" : cell;

    private static string Align(string[] line, List<int> widths) =>
        string.Join("  ", line.Select((cell, i) => i == line.Length - 1 ? cell.PadLeft(widths[i]) : cell.PadRight(widths[i])));
}
