using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Responder.WriteAnswer.Wording;

/// <summary>What tells the figures of an answer apart.</summary>
internal sealed class FigureKeys
{
    public FigureKeys(AnswerFacts facts)
    {
        Figures = facts.Figures.Figures.Rows;
        var hasCombined = Figures.Any(figure => figure.Combined);
        Columns = [.. facts.Figures.Figures.KeyColumns.Where(column => (hasCombined && column == FigureBuilder.RunKey) || ValuesOf(column).Count() > 1)];
        Runs = [.. facts.Selection.Except(facts.Figures.WithoutRows).Select(partition => partition.RunId).Distinct()];
        IsWhole = facts.Figures.Figures.RowCount == Figures.Count && facts.Attributes is { Having: null, Limit: null };
    }

    public IReadOnlyList<Figure> Figures { get; }

    /// <summary>The columns in which figures differ.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>The runs that have rows.</summary>
    public IReadOnlyList<string> Runs { get; }

    /// <summary>False where a bound, a limit or the size of a message keeps figures away.</summary>
    public bool IsWhole { get; }

    /// <summary>The different values of a column.</summary>
    public IEnumerable<string> ValuesOf(string column) => Figures.Select(figure => Of(figure, column)).Distinct();

    /// <summary>The figure with these values of <see cref="Columns"/>; null where there is none.</summary>
    public Figure? Find(IReadOnlyList<string> values) => Figures.FirstOrDefault(figure => Columns.Select(column => Of(figure, column)).SequenceEqual(values));

    /// <summary>A figure's value of a column.</summary>
    public static string Of(Figure figure, string column) => figure.Keys.GetValueOrDefault(column) ?? LabelMeaning.AllRuns;
}
