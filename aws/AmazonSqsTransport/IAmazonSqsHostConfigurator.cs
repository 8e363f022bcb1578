using Amazon.Runtime;
using Amazon.SimpleNotificationService;
using Amazon.SQS;
using MassTransit.Transports;

namespace MassTransit;

/// <summary>Where the broker is, and who is asking.</summary>
public interface IAmazonSqsHostConfigurator
{
    /// <summary>The access key's id, together with <see cref="SecretKey"/>. Without either, the SDK's own chain is used.</summary>
    void AccessKey(string accessKey);

    /// <summary>The access key's secret.</summary>
    void SecretKey(string secretKey);

    /// <summary>Credentials of any kind.</summary>
    void Credentials(AWSCredentials credentials);

    /// <summary>A scope in every queue's address; with <paramref name="scopeTopics"/> also a prefix of every topic's name.</summary>
    void Scope(string scope, bool scopeTopics = false);

    /// <summary>Prefixes topics with the scope.</summary>
    void EnableScopedTopics();

    /// <summary>How SQS is called: endpoint, retries, timeouts.</summary>
    void Config(AmazonSQSConfig? config);

    /// <summary>How SNS is called.</summary>
    void Config(AmazonSimpleNotificationServiceConfig? config);

    /// <summary>Which headers become message attributes; all, when not set. They always stand in the envelope as well.</summary>
    void AllowTransportHeader(AllowTransportHeader? allowTransportHeader);
}
