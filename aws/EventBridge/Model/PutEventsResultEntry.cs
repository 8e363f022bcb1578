namespace Amazon.EventBridge.Model;

/// <summary>What became of one event.</summary>
public sealed class PutEventsResultEntry
{
    /// <summary>Why it was refused; null when it was taken. InternalFailure and ThrottlingException may be sent again.</summary>
    public string? ErrorCode { get; set; }

    /// <summary>Why, in words.</summary>
    public string? ErrorMessage { get; set; }

    /// <summary>Its id when it was taken.</summary>
    public string? EventId { get; set; }
}
