using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

namespace MassTransit.AmazonSqsTransport.Connection;

/// <summary>The account that topics are looked for in, when none may be created or listed: that of the bus's queues, else that of the caller.</summary>
internal sealed class AccountLookup(AmazonSqsConnection connection)
{
    private string? _caller;

    public async Task<string> GetAsync() => connection.Queues.Account ?? (_caller ??= await AskAsync());

    private async Task<string> AskAsync()
    {
        var config = new AmazonSecurityTokenServiceConfig { RegionEndpoint = connection.Settings.Region };
        using var client = connection.Settings.Credentials is { } credentials
            ? new AmazonSecurityTokenServiceClient(credentials, config)
            : new AmazonSecurityTokenServiceClient(config);
        return (await client.GetCallerIdentityAsync(new GetCallerIdentityRequest())).Account;
    }
}
