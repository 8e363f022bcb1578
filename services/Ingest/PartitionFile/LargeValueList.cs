namespace Ccar.Messaging.Ingest.PartitionFile;

/// <summary>The distinct values of a column that has too many for the profile.</summary>
/// <param name="Column">The column.</param>
/// <param name="Key">Where the values belong.</param>
/// <param name="Values">The values in ordinal order.</param>
public sealed record LargeValueList(string Column, string Key, IReadOnlyList<string> Values);
