using System.Globalization;
using System.Text;

namespace Ccar.Messaging.Bench;

/// <summary>A table for people: the first column to the left, numbers to the right. Markdown, so that it can be pasted.</summary>
internal sealed class TextTable(params string[] headings)
{
    private readonly List<string[]> _rows = [headings];

    public TextTable Add(string name, params FormattableString[] cells)
    {
        _rows.Add([name, .. cells.Select(cell => cell.ToString(CultureInfo.InvariantCulture))]);
        return this;
    }

    public void Print() => Console.WriteLine(ToString());

    public override string ToString()
    {
        var widths = headings.Select((_, column) => _rows.Max(row => row[column].Length)).ToList();
        var text = new StringBuilder();
        foreach (var (index, row) in _rows.Index())
        {
            text.AppendLine(Line(row, widths));
            if (index == 0)
            {
                text.AppendLine(Line([.. widths.Select((width, column) => column == 0 ? new string('-', width) : new string('-', width - 1) + ":")], widths));
            }
        }

        return text.ToString().TrimEnd();
    }

    private static string Line(string[] cells, List<int> widths) =>
        $"| {string.Join(" | ", cells.Select((cell, column) => column == 0 ? cell.PadRight(widths[column]) : cell.PadLeft(widths[column])))} |";
}
