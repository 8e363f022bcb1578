namespace Ccar.Messaging.Ingest.IndexMetadata;

/// <summary>A job under way.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Covers">The landings whose cards stood when it started.</param>
internal sealed record SyncJob(string Id, long Covers);
