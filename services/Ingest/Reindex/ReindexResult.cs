namespace Ccar.Messaging.Ingest.Reindex;

/// <summary>How indexing a report again ended.</summary>
public enum ReindexResult
{
    /// <summary>The catalogue had it with this data version; whatever else was missing is there again.</summary>
    Unchanged,

    /// <summary>The catalogue did not have it, and has it again.</summary>
    Restored,

    /// <summary>The same bytes have another data version, because definition or writer changed; that one is current now.</summary>
    NewVersion,

    /// <summary>A newer landing is current; nothing was changed.</summary>
    Outdated,

    /// <summary>It cannot be indexed as it is filed; nothing was changed.</summary>
    Refused,
}
