using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Storage;

/// <summary>What is referred to, and so stays.</summary>
/// <param name="Snapshots">By the catalogue as current or as one of those before it, by a metadata record, or by the receipt of an answer that stays.</param>
/// <param name="Answers">The questions whose answers stay.</param>
/// <param name="Expired">The questions whose answers go because of their age.</param>
public sealed record KeptReferences(IReadOnlySet<SnapshotName> Snapshots, IReadOnlySet<Guid> Answers, IReadOnlySet<Guid> Expired)
{
    private readonly HashSet<string> _versions = [.. Snapshots.Select(snapshot => snapshot.DataVersion)];

    /// <summary>Those that have a metadata record and that the catalogue does not know: a landing is under way, or the catalogue was lost or rolled back.</summary>
    public IReadOnlyList<PartitionId> Uncommitted { get; init; } = [];

    /// <summary>True for a data version that any kept snapshot has.</summary>
    /// <param name="dataVersion">The version.</param>
    public bool HasVersion(string dataVersion) => _versions.Contains(dataVersion);
}
