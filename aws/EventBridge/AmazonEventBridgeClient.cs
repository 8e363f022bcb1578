using Amazon.Runtime;
using Ccar.Messaging.Aws;

namespace Amazon.EventBridge;

/// <summary>The Amazon EventBridge client. Safe to share between threads; make one and keep it.</summary>
public partial class AmazonEventBridgeClient : ThinServiceClient, IAmazonEventBridge
{
    /// <summary>Credentials and region from the SDK's default chains.</summary>
    public AmazonEventBridgeClient()
        : this(new AmazonEventBridgeConfig())
    {
    }

    /// <summary>Credentials from the SDK's default chain.</summary>
    /// <param name="region">The region.</param>
    public AmazonEventBridgeClient(RegionEndpoint region)
        : this(new AmazonEventBridgeConfig { RegionEndpoint = region })
    {
    }

    /// <summary>Credentials from the SDK's default chain.</summary>
    /// <param name="clientConfig">Region or endpoint, retries, timeouts.</param>
    public AmazonEventBridgeClient(AmazonEventBridgeConfig clientConfig)
        : base(null, clientConfig)
    {
    }

    /// <summary>Region from the SDK's default chain.</summary>
    /// <param name="credentials">What to sign with.</param>
    public AmazonEventBridgeClient(AWSCredentials credentials)
        : this(credentials, new AmazonEventBridgeConfig())
    {
    }

    /// <summary>Given credentials and region.</summary>
    /// <param name="credentials">What to sign with.</param>
    /// <param name="region">The region.</param>
    public AmazonEventBridgeClient(AWSCredentials credentials, RegionEndpoint region)
        : this(credentials, new AmazonEventBridgeConfig { RegionEndpoint = region })
    {
    }

    /// <summary>Given credentials and settings.</summary>
    /// <param name="credentials">What to sign with.</param>
    /// <param name="clientConfig">Region or endpoint, retries, timeouts.</param>
    public AmazonEventBridgeClient(AWSCredentials credentials, AmazonEventBridgeConfig clientConfig)
        : base(credentials, clientConfig)
    {
    }

    /// <summary>A long-lived key, region from the SDK's default chain.</summary>
    /// <param name="awsAccessKeyId">Access key id.</param>
    /// <param name="awsSecretAccessKey">Secret key.</param>
    public AmazonEventBridgeClient(string awsAccessKeyId, string awsSecretAccessKey)
        : this(new BasicAWSCredentials(awsAccessKeyId, awsSecretAccessKey))
    {
    }

    /// <summary>A long-lived key and a region.</summary>
    /// <param name="awsAccessKeyId">Access key id.</param>
    /// <param name="awsSecretAccessKey">Secret key.</param>
    /// <param name="region">The region.</param>
    public AmazonEventBridgeClient(string awsAccessKeyId, string awsSecretAccessKey, RegionEndpoint region)
        : this(new BasicAWSCredentials(awsAccessKeyId, awsSecretAccessKey), region)
    {
    }

    /// <summary>A long-lived key and settings.</summary>
    /// <param name="awsAccessKeyId">Access key id.</param>
    /// <param name="awsSecretAccessKey">Secret key.</param>
    /// <param name="clientConfig">Region or endpoint, retries, timeouts.</param>
    public AmazonEventBridgeClient(string awsAccessKeyId, string awsSecretAccessKey, AmazonEventBridgeConfig clientConfig)
        : this(new BasicAWSCredentials(awsAccessKeyId, awsSecretAccessKey), clientConfig)
    {
    }

    /// <summary>Temporary credentials, region from the SDK's default chain.</summary>
    /// <param name="awsAccessKeyId">Access key id.</param>
    /// <param name="awsSecretAccessKey">Secret key.</param>
    /// <param name="awsSessionToken">Session token of temporary credentials.</param>
    public AmazonEventBridgeClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken)
        : this(new SessionAWSCredentials(awsAccessKeyId, awsSecretAccessKey, awsSessionToken))
    {
    }

    /// <summary>Temporary credentials and a region.</summary>
    /// <param name="awsAccessKeyId">Access key id.</param>
    /// <param name="awsSecretAccessKey">Secret key.</param>
    /// <param name="awsSessionToken">Session token of temporary credentials.</param>
    /// <param name="region">The region.</param>
    public AmazonEventBridgeClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, RegionEndpoint region)
        : this(new SessionAWSCredentials(awsAccessKeyId, awsSecretAccessKey, awsSessionToken), region)
    {
    }

    /// <summary>Temporary credentials and settings.</summary>
    /// <param name="awsAccessKeyId">Access key id.</param>
    /// <param name="awsSecretAccessKey">Secret key.</param>
    /// <param name="awsSessionToken">Session token of temporary credentials.</param>
    /// <param name="clientConfig">Region or endpoint, retries, timeouts.</param>
    public AmazonEventBridgeClient(
        string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, AmazonEventBridgeConfig clientConfig)
        : this(new SessionAWSCredentials(awsAccessKeyId, awsSecretAccessKey, awsSessionToken), clientConfig)
    {
    }
}
