using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Responder.WriteAnswer;

/// <summary>A table of changes with both of their sides; the changes of the whole stand below.</summary>
internal static class ChangeTable
{
    /// <summary>Stands for the groups of a change of the whole.</summary>
    internal const string AllGroups = "all groups";

    public static string Write(AnswerFacts facts)
    {
        var figures = facts.Figures.Figures;
        List<string[]> lines =
        [
            Headings(figures, facts.How),
            .. figures.Rows.Take(FigureTable.MostRows).Select(figure => Cells(figure, figures, facts.How)),
            .. figures.Totals.Take(FigureTable.MostRows).Select(total => Cells(total, figures, facts.How)),
        ];
        return FigureTable.Layout(lines, figures.KeyColumns.Count, FigureTable.Rest(figures));
    }

    private static string[] Headings(Figures figures, Derivation how) =>
    [
        .. figures.KeyColumns,
        .. how.Pairs is [var (from, to)] ? [FigureTable.Cut(FigureTable.Shown(from)), FigureTable.Cut(FigureTable.Shown(to))] : (string[])["from", "to"],
        how.InPercent ? "percent change" : "change",
    ];

    private static string[] Cells(Figure figure, Figures figures, Derivation how) =>
    [
        .. figures.KeyColumns.Select(column => FigureTable.Cut(Key(figure, column, how))),
        FigureFormat.Show(figure.Compared?.From, figures.ComparedUnit!),
        FigureFormat.Show(figure.Compared?.To, figures.ComparedUnit!),
        FigureFormat.ShowChange(figure.Value, figures.Unit),
    ];

    private static string Key(Figure figure, string column, Derivation how) =>
        column == how.Along && figure.Keys.TryGetValue(column, out var to) ? $"{FigureTable.Shown(how.Pairs.First(pair => pair.To == to).From)} to {FigureTable.Shown(to)}"
        : figure.Keys.ContainsKey(column) || column == FigureBuilder.RunKey ? FigureTable.Key(figure, column)
        : AllGroups;
}
