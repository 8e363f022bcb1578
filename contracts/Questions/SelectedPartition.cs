namespace Ccar.Messaging.Contracts;

/// <summary>One snapshot a question is computed from: a row of the VALUES list.</summary>
/// <param name="Cycle">Cycle.</param>
/// <param name="Scenario">Scenario.</param>
/// <param name="RunId">Run.</param>
/// <param name="DataVersion">Data version that was current when the question was understood.</param>
public sealed record SelectedPartition(string Cycle, string Scenario, string RunId, string DataVersion);
