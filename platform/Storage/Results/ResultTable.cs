namespace Ccar.Messaging.Storage;

/// <summary>Rows of an engine: text keys and exact numbers.</summary>
/// <param name="KeyColumns">Names of the key columns, in order.</param>
/// <param name="ValueColumns">Names of the number columns, in order.</param>
/// <param name="Rows">The rows.</param>
public sealed record ResultTable(IReadOnlyList<string> KeyColumns, IReadOnlyList<string> ValueColumns, IReadOnlyList<ResultRow> Rows);
