namespace Ccar.Messaging.AwsDouble.S3;

/// <summary>A version of an object. It is never changed.</summary>
public sealed record StoredObject
{
    /// <summary>Its key.</summary>
    public required string Key { get; init; }

    /// <summary>Its version; <c>null</c>, as text, in a bucket without versions.</summary>
    public required string VersionId { get; init; }

    /// <summary>The file that holds its bytes.</summary>
    public required string Path { get; init; }

    /// <summary>Its size in bytes.</summary>
    public required long Size { get; init; }

    /// <summary>Its ETag, without quotes.</summary>
    public required string ETag { get; init; }

    /// <summary>When it was written.</summary>
    public required DateTimeOffset Modified { get; init; }

    /// <summary>Orders the versions of one key, as text.</summary>
    public required string Sequencer { get; init; }

    /// <summary>Content-Type and the other headers that are kept.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    /// <summary>The user's metadata, names in lower case without <c>x-amz-meta-</c>.</summary>
    public IReadOnlyDictionary<string, string> Metadata { get; init; } = new Dictionary<string, string>();

    /// <summary>Its checksum; null when there is none.</summary>
    public Checksum? Checksum { get; init; }

    /// <summary>True for the mark that a delete leaves in a bucket with versions.</summary>
    public bool IsDeleteMarker { get; init; }

    /// <summary>The ETag as it goes over the wire.</summary>
    internal string QuotedETag => $"\"{ETag}\"";
}
