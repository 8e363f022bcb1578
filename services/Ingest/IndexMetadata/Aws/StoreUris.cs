namespace Ccar.Messaging.Ingest.IndexMetadata;

/// <summary>How services outside the product are told where an object is.</summary>
internal sealed class StoreUris(string bucket)
{
    /// <summary>The URI of a key or folder.</summary>
    public string Of(string key) => $"s3://{bucket}/{key}";
}
