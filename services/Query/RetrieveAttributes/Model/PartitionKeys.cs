namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>The keys by which partitions are chosen: never filters over columns of a file.</summary>
internal static class PartitionKeys
{
    private static readonly string[] Keys = ["cycle", "scenario", "run_id"];

    public static bool Has(string name) => Keys.Contains(Normal(name));

    /// <summary>Models write <c>Run_ID</c> as well.</summary>
    public static string Normal(string name) => Keys.FirstOrDefault(key => string.Equals(key, name.Trim(), StringComparison.OrdinalIgnoreCase)) ?? name;
}
