using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Responder.WriteAnswer;

/// <summary>A small plain-text table, its columns aligned, numbers to the right.</summary>
internal static class FigureTable
{
    /// <summary>Stands for the run of a total over runs.</summary>
    internal const string AllRuns = "all runs added";

    internal const int MostRows = 40;
    private const int WidestCell = 48;

    public static string Write(Figures figures)
    {
        var shown = figures.Rows.Take(MostRows).ToList();
        return Layout([[.. figures.KeyColumns, figures.Name], .. shown.Select(figure => Cells(figure, figures))], figures.KeyColumns.Count, Rest(figures));
    }

    /// <summary>Lines of cells as a table: keys to the left, numbers to the right, and what is not shown below.</summary>
    internal static string Layout(IReadOnlyList<string[]> lines, int keys, IEnumerable<string> rest)
    {
        var widths = Enumerable.Range(0, lines[0].Length).Select(column => lines.Max(line => line[column].Length)).ToList();
        return string.Join('\n', lines.Select(line => Align(line, widths, keys)).Concat(rest));
    }

    /// <summary>How many of all figures the table shows, where it is not all.</summary>
    internal static IEnumerable<string> Rest(Figures figures)
    {
        var shown = Math.Min(MostRows, figures.Rows.Count);
        return shown < figures.RowCount ? [$"({shown} of {figures.RowCount} figures shown)"] : [];
    }

    private static string[] Cells(Figure figure, Figures figures) =>
        [.. figures.KeyColumns.Select(column => Cut(Key(figure, column))), FigureFormat.Show(figure.Value, figures.Unit)];

    /// <summary>A figure's key: a total over runs has no run, and an extreme of nothing was found nowhere.</summary>
    internal static string Key(Figure figure, string column) =>
        figure.Keys.TryGetValue(column, out var value) ? Shown(value) : figure.Combined && column == FigureBuilder.RunKey ? AllRuns : "";

    /// <summary>A key as it is shown.</summary>
    internal static string Shown(string value) => value.Length > 0 ? Printable.Escape(value) : "(empty)";

    /// <summary>A cell as it is shown: cut where it is too wide.</summary>
    internal static string Cut(string cell) => cell.Length > WidestCell ? cell[..(WidestCell - 1)] + "…" : cell;

    private static string Align(string[] line, List<int> widths, int keys) =>
        string.Join("  ", line.Select((cell, i) => i < keys ? cell.PadRight(widths[i]) : cell.PadLeft(widths[i])));
}
