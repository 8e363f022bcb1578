namespace Amazon.BedrockAgent.Model;

/// <summary>What a job has done so far.</summary>
public sealed class IngestionJobStatistics
{
    /// <summary>Taken out because their file is gone.</summary>
    public long? NumberOfDocumentsDeleted { get; set; }

    /// <summary>Not readable: see FailureReasons.</summary>
    public long? NumberOfDocumentsFailed { get; set; }

    /// <summary>Looked at.</summary>
    public long? NumberOfDocumentsScanned { get; set; }

    /// <summary>Attribute files that had changed.</summary>
    public long? NumberOfMetadataDocumentsModified { get; set; }

    /// <summary>Attribute files looked at.</summary>
    public long? NumberOfMetadataDocumentsScanned { get; set; }

    /// <summary>Indexed again because they had changed.</summary>
    public long? NumberOfModifiedDocumentsIndexed { get; set; }

    /// <summary>Indexed for the first time.</summary>
    public long? NumberOfNewDocumentsIndexed { get; set; }
}
