namespace Ccar.Messaging.Contracts;

/// <summary>One column of a snapshot.</summary>
/// <param name="Name">Column name, lower case.</param>
/// <param name="Type"><c>VARCHAR</c> or <c>DECIMAL(p,s)</c>; the same text is valid in Athena and DuckDB.</param>
public sealed record ColumnSchema(string Name, string Type);
