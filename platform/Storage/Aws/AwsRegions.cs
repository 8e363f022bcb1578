using Amazon;
using Amazon.Runtime;

namespace Ccar.Messaging.Storage;

/// <summary>The region of a service's settings.</summary>
public static class AwsRegions
{
    /// <summary>The configured region, else what the AWS SDK finds (<c>AWS_REGION</c>, the profile, the machine); null when there is none anywhere.</summary>
    /// <param name="configured">The setting, such as <c>eu-central-1</c>; null where it is not set.</param>
    public static RegionEndpoint? Find(string? configured) =>
        string.IsNullOrWhiteSpace(configured) ? FallbackRegionFactory.GetRegionEndpoint() : RegionEndpoint.GetBySystemName(configured);
}
