using Amazon.Runtime;
using Ccar.Messaging.Aws;

namespace Amazon.Athena;

/// <summary>The Amazon Athena client. Safe to share between threads; make one and keep it.</summary>
public partial class AmazonAthenaClient : ThinServiceClient, IAmazonAthena
{
    /// <summary>Credentials and region from the SDK's default chains.</summary>
    public AmazonAthenaClient()
        : this(new AmazonAthenaConfig())
    {
    }

    /// <summary>Credentials from the SDK's default chain.</summary>
    /// <param name="region">The region.</param>
    public AmazonAthenaClient(RegionEndpoint region)
        : this(new AmazonAthenaConfig { RegionEndpoint = region })
    {
    }

    /// <summary>Credentials from the SDK's default chain.</summary>
    /// <param name="clientConfig">Region or endpoint, retries, timeouts.</param>
    public AmazonAthenaClient(AmazonAthenaConfig clientConfig)
        : base(null, clientConfig)
    {
    }

    /// <summary>Region from the SDK's default chain.</summary>
    /// <param name="credentials">What to sign with.</param>
    public AmazonAthenaClient(AWSCredentials credentials)
        : this(credentials, new AmazonAthenaConfig())
    {
    }

    /// <summary>Given credentials and region.</summary>
    /// <param name="credentials">What to sign with.</param>
    /// <param name="region">The region.</param>
    public AmazonAthenaClient(AWSCredentials credentials, RegionEndpoint region)
        : this(credentials, new AmazonAthenaConfig { RegionEndpoint = region })
    {
    }

    /// <summary>Given credentials and settings.</summary>
    /// <param name="credentials">What to sign with.</param>
    /// <param name="clientConfig">Region or endpoint, retries, timeouts.</param>
    public AmazonAthenaClient(AWSCredentials credentials, AmazonAthenaConfig clientConfig)
        : base(credentials, clientConfig)
    {
    }

    /// <summary>A long-lived key, region from the SDK's default chain.</summary>
    /// <param name="awsAccessKeyId">Access key id.</param>
    /// <param name="awsSecretAccessKey">Secret key.</param>
    public AmazonAthenaClient(string awsAccessKeyId, string awsSecretAccessKey)
        : this(new BasicAWSCredentials(awsAccessKeyId, awsSecretAccessKey))
    {
    }

    /// <summary>A long-lived key and a region.</summary>
    /// <param name="awsAccessKeyId">Access key id.</param>
    /// <param name="awsSecretAccessKey">Secret key.</param>
    /// <param name="region">The region.</param>
    public AmazonAthenaClient(string awsAccessKeyId, string awsSecretAccessKey, RegionEndpoint region)
        : this(new BasicAWSCredentials(awsAccessKeyId, awsSecretAccessKey), region)
    {
    }

    /// <summary>A long-lived key and settings.</summary>
    /// <param name="awsAccessKeyId">Access key id.</param>
    /// <param name="awsSecretAccessKey">Secret key.</param>
    /// <param name="clientConfig">Region or endpoint, retries, timeouts.</param>
    public AmazonAthenaClient(string awsAccessKeyId, string awsSecretAccessKey, AmazonAthenaConfig clientConfig)
        : this(new BasicAWSCredentials(awsAccessKeyId, awsSecretAccessKey), clientConfig)
    {
    }

    /// <summary>Temporary credentials, region from the SDK's default chain.</summary>
    /// <param name="awsAccessKeyId">Access key id.</param>
    /// <param name="awsSecretAccessKey">Secret key.</param>
    /// <param name="awsSessionToken">Session token of temporary credentials.</param>
    public AmazonAthenaClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken)
        : this(new SessionAWSCredentials(awsAccessKeyId, awsSecretAccessKey, awsSessionToken))
    {
    }

    /// <summary>Temporary credentials and a region.</summary>
    /// <param name="awsAccessKeyId">Access key id.</param>
    /// <param name="awsSecretAccessKey">Secret key.</param>
    /// <param name="awsSessionToken">Session token of temporary credentials.</param>
    /// <param name="region">The region.</param>
    public AmazonAthenaClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, RegionEndpoint region)
        : this(new SessionAWSCredentials(awsAccessKeyId, awsSecretAccessKey, awsSessionToken), region)
    {
    }

    /// <summary>Temporary credentials and settings.</summary>
    /// <param name="awsAccessKeyId">Access key id.</param>
    /// <param name="awsSecretAccessKey">Secret key.</param>
    /// <param name="awsSessionToken">Session token of temporary credentials.</param>
    /// <param name="clientConfig">Region or endpoint, retries, timeouts.</param>
    public AmazonAthenaClient(
        string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, AmazonAthenaConfig clientConfig)
        : this(new SessionAWSCredentials(awsAccessKeyId, awsSecretAccessKey, awsSessionToken), clientConfig)
    {
    }
}
