using System.Runtime.CompilerServices;
using Amazon.Runtime;
using Amazon.Runtime.Credentials;

namespace Ccar.Messaging.Hosting;

/// <summary>Which credentials and region the AWS SDK finds here.</summary>
internal sealed class CredentialsCheck : IResourceCheck
{
    private const int ShownOfKey = 4;

    public string Resource => "AWS credentials";

    public async IAsyncEnumerable<Finding> CheckAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var found = await DefaultAWSCredentialsIdentityResolver.GetCredentialsAsync();
        var key = (await found.GetCredentialsAsync()).AccessKey;
        yield return Finding.Good(Resource, $"{found.GetType().Name}, access key …{key[^Math.Min(ShownOfKey, key.Length)..]}.");
        yield return FallbackRegionFactory.GetRegionEndpoint() is { } region
            ? Finding.Good("AWS region", region.SystemName)
            : Finding.Warn("AWS region", "The AWS SDK finds none.", "Set AWS_REGION, e.g. eu-central-1.");
    }
}
