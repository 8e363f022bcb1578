namespace Amazon.Athena.Model;

/// <summary>What a query cost. Times are milliseconds.</summary>
public sealed class QueryExecutionStatistics
{
    /// <summary>The list of files a query wrote.</summary>
    public string? DataManifestLocation { get; set; }

    /// <summary>Bytes read from S3.</summary>
    public long? DataScannedInBytes { get; set; }

    /// <summary>Data processing units, when capacity is reserved.</summary>
    public double? DpuCount { get; set; }

    /// <summary>Running.</summary>
    public long? EngineExecutionTimeInMillis { get; set; }

    /// <summary>Planning, also reading partitions from the catalogue.</summary>
    public long? QueryPlanningTimeInMillis { get; set; }

    /// <summary>Waiting for a place.</summary>
    public long? QueryQueueTimeInMillis { get; set; }

    /// <summary>Whether the result is an earlier one.</summary>
    public ResultReuseInformation? ResultReuseInformation { get; set; }

    /// <summary>Before the query came to the engine.</summary>
    public long? ServicePreProcessingTimeInMillis { get; set; }

    /// <summary>Publishing the result, after the engine was done.</summary>
    public long? ServiceProcessingTimeInMillis { get; set; }

    /// <summary>All of it.</summary>
    public long? TotalExecutionTimeInMillis { get; set; }
}
