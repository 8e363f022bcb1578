using Amazon.Runtime;
using Amazon.Runtime.Endpoints;
using Amazon.Runtime.Internal;
using Amazon.Runtime.Internal.Util;
using Amazon.Util.Internal;

namespace Ccar.Messaging.Aws;

/// <summary>
/// Settings of a thin AWS client. Credentials, region, retries and timeouts are found and mean what they do for every client of the
/// AWS SDK. The endpoint is <see cref="ClientConfig.ServiceURL"/> when set, else <c>AWS_ENDPOINT_URL_&lt;SERVICE&gt;</c>, else
/// <c>AWS_ENDPOINT_URL</c> (or the profile's endpoint_url), else <c>https://&lt;prefix&gt;.&lt;region&gt;.&lt;partition suffix&gt;/</c>.
/// </summary>
public abstract class ThinServiceConfig : ClientConfig
{
    /// <summary>The AWS service these settings are for.</summary>
    private readonly ServiceIdentity _service;

    /// <summary>Makes the settings of one service.</summary>
    /// <param name="service">Which service, and how it is named in endpoints and signatures.</param>
    protected ThinServiceConfig(ServiceIdentity service)
        : base(new DefaultConfigurationProvider(DefaultModes.All))
    {
        _service = service;
        ServiceId = service.Id;
        AuthenticationServiceName = service.SigningName;
        UserAgent = InternalSDKUtils.BuildUserAgentString(service.Id, GetType().Assembly.GetName().Version?.ToString(3));
    }

    /// <inheritdoc/>
    public override string ServiceVersion => _service.ApiVersion;

    /// <inheritdoc/>
    public override string UserAgent { get; }

    /// <inheritdoc/>
    public override string RegionEndpointServiceName => _service.EndpointPrefix;

    /// <summary>The name of the service towards the SDK's pipeline.</summary>
    internal IServiceMetadata Metadata => _service;

    /// <summary>The endpoint a request goes to; see the class for the order.</summary>
    /// <param name="parameters">The request, and a region that overrides the configured one.</param>
    /// <returns>The endpoint.</returns>
    /// <exception cref="AmazonClientException">
    /// A FIPS or dual-stack endpoint is wanted, which only <see cref="ClientConfig.ServiceURL"/> can name here.
    /// </exception>
    public override Endpoint DetermineServiceOperationEndpoint(ServiceOperationEndpointParameters parameters)
    {
        if (!string.IsNullOrEmpty(ServiceURL))
        {
            return new Endpoint(ServiceURL);
        }

        if (UseFIPSEndpoint || UseDualstackEndpoint)
        {
            var wanted = UseFIPSEndpoint ? nameof(UseFIPSEndpoint) : nameof(UseDualstackEndpoint);
            throw new AmazonClientException(
                $"{wanted} is true, but this client does not derive FIPS or dual-stack host names: "
                + $"set ServiceURL (or {TransformServiceId.TransformServiceIdToEnvVariable(ServiceId)}) and AuthenticationRegion.");
        }

        var region = parameters.AlternateEndpoint ?? RegionEndpoint;
        return new Endpoint($"{(UseHttp ? "http" : "https")}://{_service.EndpointPrefix}.{region.SystemName}.{region.PartitionDnsSuffix}/");
    }
}
