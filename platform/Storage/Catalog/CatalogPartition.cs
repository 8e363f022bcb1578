namespace Ccar.Messaging.Storage;

/// <summary>What is current for one scenario and run of a table and cycle.</summary>
public sealed record CatalogPartition
{
    /// <summary>Far more landings of one run than a question lives to see.</summary>
    public const int MostEarlier = 14;

    /// <summary>Scenario.</summary>
    public required string Scenario { get; init; }

    /// <summary>Run.</summary>
    public required string RunId { get; init; }

    /// <summary>The current data version; names the snapshot and its profile.</summary>
    public required string DataVersion { get; init; }

    /// <summary>Data rows.</summary>
    public required long Rows { get; init; }

    /// <summary>SHA-256 of the landed bytes, lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The only source path this partition takes landings from.</summary>
    public required string SourceKey { get; init; }

    /// <summary>Key of the filed CSV.</summary>
    public required string FiledKey { get; init; }

    /// <summary>Key of the metadata record.</summary>
    public required string MetadataKey { get; init; }

    /// <summary>Orders landings: the sequencer of the latest landing that was committed, repeats included.</summary>
    public required string Sequencer { get; init; }

    /// <summary>S3 version id of that landing; null on disk.</summary>
    public string? VersionId { get; init; }

    /// <summary>ETag of that landing: another one with the same ETag has the same bytes. Null where the landing was committed by a former version.</summary>
    public string? ETag { get; init; }

    /// <summary>When that landing arrived, UTC.</summary>
    public required DateTimeOffset LandedAt { get; init; }

    /// <summary>When the run first landed, UTC; its day decides which runs are recent. A landing again does not change it.</summary>
    public required DateTimeOffset FirstLandedAt { get; init; }

    /// <summary>The data version before this one; null for a first landing.</summary>
    public string? FormerDataVersion { get; init; }

    /// <summary>Those before it, latest first; the last <see cref="MostEarlier"/> are kept. Null when there are none.</summary>
    public IReadOnlyList<string>? EarlierDataVersions { get; init; }

    /// <summary>A newer landing that was rejected: answers on the current one say so. Null when there is none.</summary>
    public RejectedLanding? RejectedNewer { get; init; }

    /// <summary>True for the current data version and those before it that are kept: a question that began with one may end with it.</summary>
    public bool HasCommitted(string dataVersion) => dataVersion == DataVersion || dataVersion == FormerDataVersion || EarlierDataVersions?.Contains(dataVersion) == true;

    /// <summary>What <see cref="EarlierDataVersions"/> is once another version is current.</summary>
    public IReadOnlyList<string>? EarlierThanThis() =>
        FormerDataVersion is { } former ? [.. (EarlierDataVersions ?? []).Prepend(former).Distinct().Take(MostEarlier)] : null;
}
