using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Ingest.IndexMetadata;

/// <summary>How indexing a filed landing ended.</summary>
internal abstract record IndexOutcome
{
    private IndexOutcome()
    {
    }

    /// <summary>Committed, or outdated by a newer landing of the same source.</summary>
    public sealed record Indexed(MetadataIndexed MetadataIndexed) : IndexOutcome;

    /// <summary>Another source was committed first.</summary>
    public sealed record Rejected(FileRejected FileRejected) : IndexOutcome;
}
