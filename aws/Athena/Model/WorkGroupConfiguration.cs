namespace Amazon.Athena.Model;

/// <summary>What a workgroup prescribes.</summary>
public sealed class WorkGroupConfiguration
{
    /// <summary>A query is stopped when it has read so many bytes; null for no limit.</summary>
    public long? BytesScannedCutoffPerQuery { get; set; }

    /// <summary>Whether these settings win over those of a query.</summary>
    public bool? EnforceWorkGroupConfiguration { get; set; }

    /// <summary>The engine of its queries.</summary>
    public EngineVersion? EngineVersion { get; set; }

    /// <summary>Whether Athena keeps the results.</summary>
    public ManagedQueryResultsConfiguration? ManagedQueryResultsConfiguration { get; set; }

    /// <summary>Whether it reports metrics.</summary>
    public bool? PublishCloudWatchMetricsEnabled { get; set; }

    /// <summary>Whether it reads buckets whose requester pays.</summary>
    public bool? RequesterPaysEnabled { get; set; }

    /// <summary>Where results go.</summary>
    public ResultConfiguration? ResultConfiguration { get; set; }
}
