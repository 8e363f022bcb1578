namespace Ccar.Messaging.Ingest.Reindex;

/// <summary>What became of a report.</summary>
/// <param name="Result">How it ended.</param>
/// <param name="DataVersion">The data version; null where there is none.</param>
/// <param name="Explanation">Why, or what to know of it; null where there is nothing to say.</param>
public sealed record ReindexOutcome(ReindexResult Result, string? DataVersion, string? Explanation)
{
    /// <summary>It cannot be indexed.</summary>
    /// <param name="explanation">Why, and what to do.</param>
    internal static ReindexOutcome Refused(string explanation) => new(ReindexResult.Refused, null, explanation);
}
