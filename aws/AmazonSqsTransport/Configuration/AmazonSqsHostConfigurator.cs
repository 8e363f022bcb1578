using Amazon;
using Amazon.Runtime;
using Amazon.SimpleNotificationService;
using Amazon.SQS;
using MassTransit.Transports;

namespace MassTransit.AmazonSqsTransport.Configuration;

internal sealed class AmazonSqsHostConfigurator : IAmazonSqsHostConfigurator
{
    private string? _accessKey;
    private string? _secretKey;

    public AmazonSqsHostConfigurator(Uri hostAddress)
    {
        var address = new AmazonSqsHostAddress(hostAddress);
        Settings = new HostSettings { Region = RegionEndpoint.GetBySystemName(address.Host), Scope = address.Scope };
    }

    public HostSettings Settings { get; }

    public void AccessKey(string accessKey)
    {
        _accessKey = accessKey;
        UseKeys();
    }

    public void SecretKey(string secretKey)
    {
        _secretKey = secretKey;
        UseKeys();
    }

    public void Credentials(AWSCredentials credentials) => Settings.Credentials = credentials;

    public void Scope(string scope, bool scopeTopics = false)
    {
        Settings.Scope = scope.Trim('/');
        Settings.ScopeTopics |= scopeTopics;
    }

    public void EnableScopedTopics() => Settings.ScopeTopics = true;

    public void Config(AmazonSQSConfig? config) => Settings.SqsConfig = config;

    public void Config(AmazonSimpleNotificationServiceConfig? config) => Settings.SnsConfig = config;

    public void AllowTransportHeader(AllowTransportHeader? allowTransportHeader) => Settings.AllowTransportHeader = allowTransportHeader;

    private void UseKeys()
    {
        if (_accessKey is not null && _secretKey is not null)
        {
            Settings.Credentials = new BasicAWSCredentials(_accessKey, _secretKey);
        }
    }
}
