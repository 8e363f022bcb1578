using Amazon.Runtime;

namespace Amazon.BedrockAgent;

/// <summary>Where an ingestion job stands. Only COMPLETE, FAILED and STOPPED are final. Values newer than this client are kept as they come.</summary>
public sealed class IngestionJobStatus : ConstantClass
{
    /// <summary>Just begun.</summary>
    public static readonly IngestionJobStatus STARTING = new("STARTING");

    /// <summary>Running.</summary>
    public static readonly IngestionJobStatus IN_PROGRESS = new("IN_PROGRESS");

    /// <summary>Done; single documents may have failed all the same.</summary>
    public static readonly IngestionJobStatus COMPLETE = new("COMPLETE");

    /// <summary>Ended by an error.</summary>
    public static readonly IngestionJobStatus FAILED = new("FAILED");

    /// <summary>Being stopped.</summary>
    public static readonly IngestionJobStatus STOPPING = new("STOPPING");

    /// <summary>Stopped.</summary>
    public static readonly IngestionJobStatus STOPPED = new("STOPPED");

    /// <summary>A value of this kind.</summary>
    /// <param name="value">The value as the wire has it.</param>
    public IngestionJobStatus(string value)
        : base(value)
    {
    }

    /// <summary>The constant of a text.</summary>
    /// <param name="value">The value as the wire has it.</param>
    public static implicit operator IngestionJobStatus(string value) => FindValue(value);

    /// <summary>The constant of a text; a new one when it is not among those above.</summary>
    /// <param name="value">The value as the wire has it.</param>
    /// <returns>The constant.</returns>
    public static IngestionJobStatus FindValue(string value) => FindValue<IngestionJobStatus>(value);
}
