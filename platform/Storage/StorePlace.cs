namespace Ccar.Messaging.Storage;

/// <summary>Where everything is kept.</summary>
/// <param name="Name">For people: the folder's full path, or <c>s3://</c> and the bucket.</param>
/// <param name="Bucket">The bucket that landings may come from; null for a folder.</param>
public sealed record StorePlace(string Name, string? Bucket)
{
    /// <summary>A folder.</summary>
    public static StorePlace OfFolder(string folder) => new(Path.GetFullPath(folder), null);

    /// <summary>A bucket.</summary>
    public static StorePlace OfBucket(string bucket) => new($"s3://{bucket}", bucket);
}
