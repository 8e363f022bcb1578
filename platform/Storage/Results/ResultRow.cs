namespace Ccar.Messaging.Storage;

/// <summary>One row of an engine.</summary>
/// <param name="Keys">Value of each key column.</param>
/// <param name="Values">Value of each number column; null where SQL had NULL.</param>
public sealed record ResultRow(IReadOnlyList<string> Keys, IReadOnlyList<decimal?> Values);
