namespace Ccar.Messaging.Ingest.ReceiveLanding;

/// <summary>One object that arrived, as an event tells it.</summary>
/// <param name="Bucket">The bucket; null where the event names none.</param>
/// <param name="Key">The key, decoded.</param>
/// <param name="Size">Size in bytes.</param>
/// <param name="ETag">ETag without quotes.</param>
/// <param name="VersionId">S3 version id; null in an unversioned bucket.</param>
/// <param name="Sequencer">Orders events of one key.</param>
/// <param name="At">When it arrived, UTC.</param>
public sealed record ObjectCreated(string? Bucket, string Key, long Size, string ETag, string? VersionId, string Sequencer, DateTimeOffset At);
