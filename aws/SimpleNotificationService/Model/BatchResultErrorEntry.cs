namespace Amazon.SimpleNotificationService.Model;

/// <summary>A message of a batch that was not accepted.</summary>
public sealed class BatchResultErrorEntry
{
    /// <summary>The error code.</summary>
    public string? Code { get; set; }

    /// <summary>Its <see cref="PublishBatchRequestEntry.Id"/>.</summary>
    public string? Id { get; set; }

    /// <summary>The service's words.</summary>
    public string? Message { get; set; }

    /// <summary>True when sending the same again cannot help.</summary>
    public bool? SenderFault { get; set; }
}
