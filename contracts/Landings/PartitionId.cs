namespace Ccar.Messaging.Contracts;

/// <summary>One partition of one table. Every part matches <c>[A-Za-z0-9_.-]+</c>, so it is safe in keys and SQL.</summary>
/// <param name="Table">Table name, lower case.</param>
/// <param name="Cycle">Stress-test cycle, e.g. <c>cycle3</c>.</param>
/// <param name="Scenario">Scenario name, e.g. <c>internal_baseline</c>.</param>
/// <param name="RunId">Run, e.g. <c>run001</c>.</param>
public sealed record PartitionId(string Table, string Cycle, string Scenario, string RunId)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Table}, {Cycle}, {Scenario}, {RunId}";
}
