namespace Ccar.Messaging.Ingest.Reindex;

/// <summary>Keys of filed CSVs: the landed key with its parts written as Hive partitions.</summary>
internal static class HiveKey
{
    private static readonly string[] Parts = ["cycle=", "scenario=", "run_id="];

    /// <summary>True for a key that only the product gives.</summary>
    public static bool IsFiled(string key) => Parts.All(part => key.Split('/').Any(segment => segment.StartsWith(part, StringComparison.Ordinal)));

    /// <summary>The landed key, but for capitals, which filing makes small.</summary>
    public static string SourceOf(string filedKey) => string.Join('/', filedKey.Split('/').Select(Bare));

    private static string Bare(string segment) =>
        Parts.FirstOrDefault(part => segment.StartsWith(part, StringComparison.Ordinal)) is { } part ? segment[part.Length..] : segment;
}
