using Amazon.Runtime;
using Ccar.Messaging.Aws;

namespace Amazon.BedrockAgentRuntime;

/// <summary>The Bedrock Agent Runtime client. Safe to share between threads; make one and keep it.</summary>
public partial class AmazonBedrockAgentRuntimeClient : ThinServiceClient, IAmazonBedrockAgentRuntime
{
    /// <summary>Credentials and region from the SDK's default chains.</summary>
    public AmazonBedrockAgentRuntimeClient()
        : this(new AmazonBedrockAgentRuntimeConfig())
    {
    }

    /// <summary>Credentials from the SDK's default chain.</summary>
    /// <param name="region">The region.</param>
    public AmazonBedrockAgentRuntimeClient(RegionEndpoint region)
        : this(new AmazonBedrockAgentRuntimeConfig { RegionEndpoint = region })
    {
    }

    /// <summary>Credentials from the SDK's default chain.</summary>
    /// <param name="clientConfig">Region or endpoint, retries, timeouts.</param>
    public AmazonBedrockAgentRuntimeClient(AmazonBedrockAgentRuntimeConfig clientConfig)
        : base(null, clientConfig)
    {
    }

    /// <summary>Region from the SDK's default chain.</summary>
    /// <param name="credentials">What to sign with.</param>
    public AmazonBedrockAgentRuntimeClient(AWSCredentials credentials)
        : this(credentials, new AmazonBedrockAgentRuntimeConfig())
    {
    }

    /// <summary>Given credentials and region.</summary>
    /// <param name="credentials">What to sign with.</param>
    /// <param name="region">The region.</param>
    public AmazonBedrockAgentRuntimeClient(AWSCredentials credentials, RegionEndpoint region)
        : this(credentials, new AmazonBedrockAgentRuntimeConfig { RegionEndpoint = region })
    {
    }

    /// <summary>Given credentials and settings.</summary>
    /// <param name="credentials">What to sign with.</param>
    /// <param name="clientConfig">Region or endpoint, retries, timeouts.</param>
    public AmazonBedrockAgentRuntimeClient(AWSCredentials credentials, AmazonBedrockAgentRuntimeConfig clientConfig)
        : base(credentials, clientConfig)
    {
    }

    /// <summary>A long-lived key, region from the SDK's default chain.</summary>
    /// <param name="awsAccessKeyId">Access key id.</param>
    /// <param name="awsSecretAccessKey">Secret key.</param>
    public AmazonBedrockAgentRuntimeClient(string awsAccessKeyId, string awsSecretAccessKey)
        : this(new BasicAWSCredentials(awsAccessKeyId, awsSecretAccessKey))
    {
    }

    /// <summary>A long-lived key and a region.</summary>
    /// <param name="awsAccessKeyId">Access key id.</param>
    /// <param name="awsSecretAccessKey">Secret key.</param>
    /// <param name="region">The region.</param>
    public AmazonBedrockAgentRuntimeClient(string awsAccessKeyId, string awsSecretAccessKey, RegionEndpoint region)
        : this(new BasicAWSCredentials(awsAccessKeyId, awsSecretAccessKey), region)
    {
    }

    /// <summary>A long-lived key and settings.</summary>
    /// <param name="awsAccessKeyId">Access key id.</param>
    /// <param name="awsSecretAccessKey">Secret key.</param>
    /// <param name="clientConfig">Region or endpoint, retries, timeouts.</param>
    public AmazonBedrockAgentRuntimeClient(string awsAccessKeyId, string awsSecretAccessKey, AmazonBedrockAgentRuntimeConfig clientConfig)
        : this(new BasicAWSCredentials(awsAccessKeyId, awsSecretAccessKey), clientConfig)
    {
    }

    /// <summary>Temporary credentials, region from the SDK's default chain.</summary>
    /// <param name="awsAccessKeyId">Access key id.</param>
    /// <param name="awsSecretAccessKey">Secret key.</param>
    /// <param name="awsSessionToken">Session token of temporary credentials.</param>
    public AmazonBedrockAgentRuntimeClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken)
        : this(new SessionAWSCredentials(awsAccessKeyId, awsSecretAccessKey, awsSessionToken))
    {
    }

    /// <summary>Temporary credentials and a region.</summary>
    /// <param name="awsAccessKeyId">Access key id.</param>
    /// <param name="awsSecretAccessKey">Secret key.</param>
    /// <param name="awsSessionToken">Session token of temporary credentials.</param>
    /// <param name="region">The region.</param>
    public AmazonBedrockAgentRuntimeClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, RegionEndpoint region)
        : this(new SessionAWSCredentials(awsAccessKeyId, awsSecretAccessKey, awsSessionToken), region)
    {
    }

    /// <summary>Temporary credentials and settings.</summary>
    /// <param name="awsAccessKeyId">Access key id.</param>
    /// <param name="awsSecretAccessKey">Secret key.</param>
    /// <param name="awsSessionToken">Session token of temporary credentials.</param>
    /// <param name="clientConfig">Region or endpoint, retries, timeouts.</param>
    public AmazonBedrockAgentRuntimeClient(
        string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, AmazonBedrockAgentRuntimeConfig clientConfig)
        : this(new SessionAWSCredentials(awsAccessKeyId, awsSecretAccessKey, awsSessionToken), clientConfig)
    {
    }
}
