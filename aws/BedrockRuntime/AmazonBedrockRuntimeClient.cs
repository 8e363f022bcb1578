using Amazon.Runtime;
using Ccar.Messaging.Aws;

namespace Amazon.BedrockRuntime;

/// <summary>The Bedrock Runtime client. Safe to share between threads; make one and keep it.</summary>
public partial class AmazonBedrockRuntimeClient : ThinServiceClient, IAmazonBedrockRuntime
{
    /// <summary>Credentials and region from the SDK's default chains.</summary>
    public AmazonBedrockRuntimeClient()
        : this(new AmazonBedrockRuntimeConfig())
    {
    }

    /// <summary>Credentials from the SDK's default chain.</summary>
    /// <param name="region">The region.</param>
    public AmazonBedrockRuntimeClient(RegionEndpoint region)
        : this(new AmazonBedrockRuntimeConfig { RegionEndpoint = region })
    {
    }

    /// <summary>Credentials from the SDK's default chain.</summary>
    /// <param name="clientConfig">Region or endpoint, retries, timeouts.</param>
    public AmazonBedrockRuntimeClient(AmazonBedrockRuntimeConfig clientConfig)
        : base(null, clientConfig)
    {
    }

    /// <summary>Region from the SDK's default chain.</summary>
    /// <param name="credentials">What to sign with.</param>
    public AmazonBedrockRuntimeClient(AWSCredentials credentials)
        : this(credentials, new AmazonBedrockRuntimeConfig())
    {
    }

    /// <summary>Given credentials and region.</summary>
    /// <param name="credentials">What to sign with.</param>
    /// <param name="region">The region.</param>
    public AmazonBedrockRuntimeClient(AWSCredentials credentials, RegionEndpoint region)
        : this(credentials, new AmazonBedrockRuntimeConfig { RegionEndpoint = region })
    {
    }

    /// <summary>Given credentials and settings.</summary>
    /// <param name="credentials">What to sign with.</param>
    /// <param name="clientConfig">Region or endpoint, retries, timeouts.</param>
    public AmazonBedrockRuntimeClient(AWSCredentials credentials, AmazonBedrockRuntimeConfig clientConfig)
        : base(credentials, clientConfig)
    {
    }

    /// <summary>A long-lived key, region from the SDK's default chain.</summary>
    /// <param name="awsAccessKeyId">Access key id.</param>
    /// <param name="awsSecretAccessKey">Secret key.</param>
    public AmazonBedrockRuntimeClient(string awsAccessKeyId, string awsSecretAccessKey)
        : this(new BasicAWSCredentials(awsAccessKeyId, awsSecretAccessKey))
    {
    }

    /// <summary>A long-lived key and a region.</summary>
    /// <param name="awsAccessKeyId">Access key id.</param>
    /// <param name="awsSecretAccessKey">Secret key.</param>
    /// <param name="region">The region.</param>
    public AmazonBedrockRuntimeClient(string awsAccessKeyId, string awsSecretAccessKey, RegionEndpoint region)
        : this(new BasicAWSCredentials(awsAccessKeyId, awsSecretAccessKey), region)
    {
    }

    /// <summary>A long-lived key and settings.</summary>
    /// <param name="awsAccessKeyId">Access key id.</param>
    /// <param name="awsSecretAccessKey">Secret key.</param>
    /// <param name="clientConfig">Region or endpoint, retries, timeouts.</param>
    public AmazonBedrockRuntimeClient(string awsAccessKeyId, string awsSecretAccessKey, AmazonBedrockRuntimeConfig clientConfig)
        : this(new BasicAWSCredentials(awsAccessKeyId, awsSecretAccessKey), clientConfig)
    {
    }

    /// <summary>Temporary credentials, region from the SDK's default chain.</summary>
    /// <param name="awsAccessKeyId">Access key id.</param>
    /// <param name="awsSecretAccessKey">Secret key.</param>
    /// <param name="awsSessionToken">Session token of temporary credentials.</param>
    public AmazonBedrockRuntimeClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken)
        : this(new SessionAWSCredentials(awsAccessKeyId, awsSecretAccessKey, awsSessionToken))
    {
    }

    /// <summary>Temporary credentials and a region.</summary>
    /// <param name="awsAccessKeyId">Access key id.</param>
    /// <param name="awsSecretAccessKey">Secret key.</param>
    /// <param name="awsSessionToken">Session token of temporary credentials.</param>
    /// <param name="region">The region.</param>
    public AmazonBedrockRuntimeClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, RegionEndpoint region)
        : this(new SessionAWSCredentials(awsAccessKeyId, awsSecretAccessKey, awsSessionToken), region)
    {
    }

    /// <summary>Temporary credentials and settings.</summary>
    /// <param name="awsAccessKeyId">Access key id.</param>
    /// <param name="awsSecretAccessKey">Secret key.</param>
    /// <param name="awsSessionToken">Session token of temporary credentials.</param>
    /// <param name="clientConfig">Region or endpoint, retries, timeouts.</param>
    public AmazonBedrockRuntimeClient(
        string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, AmazonBedrockRuntimeConfig clientConfig)
        : this(new SessionAWSCredentials(awsAccessKeyId, awsSecretAccessKey, awsSessionToken), clientConfig)
    {
    }
}
