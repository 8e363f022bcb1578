namespace Ccar.Messaging.Storage;

/// <summary>What is referred to, and so stays.</summary>
/// <param name="Snapshots">By the catalogue as current or as one of those before it, or by the receipt of an answer that stays.</param>
/// <param name="Answers">The questions whose answers stay.</param>
/// <param name="Expired">The questions whose answers go because of their age.</param>
public sealed record KeptReferences(IReadOnlySet<SnapshotName> Snapshots, IReadOnlySet<Guid> Answers, IReadOnlySet<Guid> Expired)
{
    private readonly HashSet<string> _versions = [.. Snapshots.Select(snapshot => snapshot.DataVersion)];

    /// <summary>True for a data version that any kept snapshot has.</summary>
    /// <param name="dataVersion">The version.</param>
    public bool HasVersion(string dataVersion) => _versions.Contains(dataVersion);
}
