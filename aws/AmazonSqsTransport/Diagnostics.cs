namespace MassTransit.AmazonSqsTransport;

/// <summary>Names of the wire that this transport writes or reads beside the message's own headers.</summary>
internal static class Diagnostics
{
    /// <summary>The W3C id of the sender's span.</summary>
    public const string ActivityId = "MT-Activity-Id";

    /// <summary>Present when the sender wants a link, or a trace of its own, instead of a parent.</summary>
    public const string ActivityPropagation = "MT-Activity-Propagation";

    /// <summary>OpenTelemetry's name for this broker.</summary>
    public const string System = "aws_sqs";
}
