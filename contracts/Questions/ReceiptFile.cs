namespace Ccar.Messaging.Contracts;

/// <summary>One file a figure comes from.</summary>
/// <param name="Cycle">Cycle.</param>
/// <param name="Scenario">Scenario.</param>
/// <param name="RunId">Run.</param>
/// <param name="DataVersion">Data version; names the snapshot.</param>
/// <param name="FiledKey">Key of the filed CSV.</param>
/// <param name="Sha256">SHA-256 of the CSV's bytes, lower-case hexadecimal.</param>
/// <param name="Rows">Data rows in the file.</param>
public sealed record ReceiptFile(string Cycle, string Scenario, string RunId, string DataVersion, string FiledKey, string Sha256, long Rows);
