namespace Ccar.Messaging.Ingest.Reindex;

/// <summary>What of a report has to be put back.</summary>
/// <param name="Missing">What is missing: <c>csv</c>, <c>catalogue</c>, <c>snapshot</c>, <c>record</c>, <c>card</c>.</param>
/// <param name="NewVersion">True where the definition or the writer has changed since, so that the snapshot will be another one.</param>
public sealed record ReindexNeed(IReadOnlyList<string> Missing, bool NewVersion);
