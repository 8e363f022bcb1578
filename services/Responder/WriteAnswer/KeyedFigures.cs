using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Responder.WriteAnswer;

/// <summary>Figures and their key columns, between two steps of a computation.</summary>
/// <param name="Columns">The key columns, in order.</param>
/// <param name="Rows">The figures; a combined one lacks the run.</param>
internal sealed record KeyedFigures(IReadOnlyList<string> Columns, IReadOnlyList<Figure> Rows)
{
    /// <summary>The columns without one.</summary>
    public IReadOnlyList<string> ColumnsBut(string column) => [.. Columns.Where(name => name != column)];

    /// <summary>A figure's keys, of some columns alone.</summary>
    public static Dictionary<string, string> Keys(Figure figure, IEnumerable<string> columns) =>
        columns.Where(figure.Keys.ContainsKey).ToDictionary(column => column, column => figure.Keys[column]);

    /// <summary>What figures with the same values of these columns have in common, and no others: a total over runs is never grouped with a run.</summary>
    public static string Text(Figure figure, IEnumerable<string> columns) =>
        string.Join('\u001f', columns.Select(column => figure.Keys.GetValueOrDefault(column, "")).Append(figure.Combined ? "combined" : ""));
}
