using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Storage;

/// <summary>Reads what a key below the snapshots' prefix is of.</summary>
internal static class SnapshotKey
{
    private static readonly string[] Parts = ["cycle=", "scenario=", "run_id=", "data_version="];

    /// <summary>The snapshot of a key without the prefix; null for one that the product did not give.</summary>
    public static SnapshotName? Parse(string key)
    {
        var segments = key.Split('/');
        return segments.Length == 6 && Parts.Index().All(part => segments[part.Index + 1].StartsWith(part.Item, StringComparison.Ordinal))
            ? new SnapshotName(new PartitionId(segments[0], Value(1), Value(2), Value(3)), Value(4))
            : null;

        string Value(int index) => segments[index][Parts[index - 1].Length..];
    }
}
