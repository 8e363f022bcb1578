using Amazon;
using Amazon.Runtime;
using Amazon.SimpleNotificationService;
using Amazon.SQS;
using MassTransit.Transports;

namespace MassTransit.AmazonSqsTransport.Configuration;

/// <summary>Where the broker is, who is asking, and what the bus may declare there.</summary>
internal sealed class HostSettings : AmazonSqsHostSettings
{
    /// <summary>The region.</summary>
    public RegionEndpoint? Region { get; set; }

    /// <summary>The scope in every queue's address; empty without.</summary>
    public string Scope { get; set; } = "";

    /// <summary>True when topics are prefixed with the scope.</summary>
    public bool ScopeTopics { get; set; }

    /// <summary>Credentials; null for the SDK's own chain.</summary>
    public AWSCredentials? Credentials { get; set; }

    /// <summary>How SQS is called; null for the SDK's defaults in <see cref="Region"/>.</summary>
    public AmazonSQSConfig? SqsConfig { get; set; }

    /// <summary>How SNS is called; null for the SDK's defaults in <see cref="Region"/>.</summary>
    public AmazonSimpleNotificationServiceConfig? SnsConfig { get; set; }

    /// <summary>Which headers become message attributes; null for all.</summary>
    public AllowTransportHeader? AllowTransportHeader { get; set; }

    /// <summary>
    /// True to create missing queues, topics, subscriptions and policies. False where a template has deployed them: then nothing is
    /// created or listed, and what is missing is an error that names it. The default value is true.
    /// </summary>
    public bool DeployTopology { get; set; } = true;

    /// <summary>
    /// After how many receives without an end a message goes to <c>&lt;queue&gt;_dlq</c> by the broker's own redrive (1–1,000):
    /// the net for messages that kill their process. A message that is prefetched and given back counts as received too.
    /// The default value is 10.
    /// </summary>
    public int MaxReceiveCount { get; set; } = 10;

    /// <summary>The broker's address.</summary>
    public Uri HostAddress => new AmazonSqsHostAddress(Region?.SystemName ?? "unknown", Scope).ToUri();
}
