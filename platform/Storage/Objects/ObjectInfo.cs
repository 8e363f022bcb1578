namespace Ccar.Messaging.Storage;

/// <summary>What a store knows of an object without reading it.</summary>
/// <param name="Key">The key.</param>
/// <param name="Size">Size in bytes.</param>
/// <param name="ETag">Changes whenever the content is written again; without quotes.</param>
/// <param name="LastModified">When it was last written, UTC.</param>
public sealed record ObjectInfo(string Key, long Size, string ETag, DateTimeOffset LastModified);
