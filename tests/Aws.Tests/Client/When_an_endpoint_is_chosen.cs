using Amazon;
using Amazon.Runtime;
using Amazon.Runtime.Endpoints;
using Amazon.SimpleNotificationService;
using Amazon.SimpleNotificationService.Model;
using Ccar.Messaging.Aws.Tests.Support;

namespace Ccar.Messaging.Aws.Tests.Client;

[Collection(EnvironmentCollection.Name)]
public sealed class When_an_endpoint_is_chosen
{
    private static readonly AWSCredentials Credentials = new BasicAWSCredentials(FakeSns.AccessKey, FakeSns.SecretKey);

    [Theory]
    [InlineData("eu-central-1", "https://sns.eu-central-1.amazonaws.com/")]
    [InlineData("us-gov-west-1", "https://sns.us-gov-west-1.amazonaws.com/")]
    [InlineData("cn-north-1", "https://sns.cn-north-1.amazonaws.com.cn/")]
    [InlineData("cn-northwest-9", "https://sns.cn-northwest-9.amazonaws.com.cn/")]
    [InlineData("us-iso-east-1", "https://sns.us-iso-east-1.c2s.ic.gov/")]
    public void A_region_has_its_own_host_in_its_partition(string region, string endpoint)
    {
        using var environment = new EnvironmentScope(("AWS_ENDPOINT_URL_SNS", null), ("AWS_ENDPOINT_URL", null));
        using var client = new AmazonSimpleNotificationServiceClient(Credentials, RegionEndpoint.GetBySystemName(region));

        Assert.Equal(endpoint, Endpoint(client));
    }

    [Fact]
    public void A_service_url_comes_before_everything()
    {
        using var environment = new EnvironmentScope(("AWS_ENDPOINT_URL_SNS", "http://environment:1"), ("AWS_ENDPOINT_URL", "http://environment:2"));
        using var client = new AmazonSimpleNotificationServiceClient(
            Credentials, new AmazonSimpleNotificationServiceConfig { ServiceURL = "http://localhost:4566" });

        Assert.Equal("http://localhost:4566/", Endpoint(client));
    }

    [Fact]
    public void The_variable_of_the_service_comes_before_the_one_for_all()
    {
        using var environment = new EnvironmentScope(
            ("AWS_ENDPOINT_URL_SNS", "http://environment:1"), ("AWS_ENDPOINT_URL", "http://environment:2"), ("AWS_REGION", "eu-central-1"));
        using var client = new AmazonSimpleNotificationServiceClient(Credentials);

        Assert.Equal("http://environment:1/", Endpoint(client));
    }

    [Fact]
    public void The_variable_for_all_services_is_honoured()
    {
        using var environment = new EnvironmentScope(
            ("AWS_ENDPOINT_URL_SNS", null), ("AWS_ENDPOINT_URL", "http://environment:2"), ("AWS_REGION", "eu-central-1"));
        using var client = new AmazonSimpleNotificationServiceClient(Credentials);

        Assert.Equal("http://environment:2/", Endpoint(client));
    }

    [Fact]
    public void The_variables_can_be_ignored()
    {
        using var environment = new EnvironmentScope(("AWS_ENDPOINT_URL_SNS", "http://environment:1"));
        using var client = new AmazonSimpleNotificationServiceClient(
            Credentials, new AmazonSimpleNotificationServiceConfig { IgnoreConfiguredEndpointUrls = true, RegionEndpoint = RegionEndpoint.EUCentral1 });

        Assert.Equal("https://sns.eu-central-1.amazonaws.com/", Endpoint(client));
    }

    [Fact]
    public async Task A_profile_may_name_the_endpoint_of_the_service()
    {
        var folder = Directory.CreateTempSubdirectory("ccar-aws-");
        try
        {
            var credentials = Path.Combine(folder.FullName, "credentials");
            await File.WriteAllTextAsync(credentials, "[desk]\naws_access_key_id = unused\naws_secret_access_key = unused\n");
            await File.WriteAllTextAsync(
                Path.Combine(folder.FullName, "config"), "[profile desk]\nservices = local\n\n[services local]\nsns =\n  endpoint_url = http://profile:3\n");
            using var environment = new EnvironmentScope(
                ("AWS_ENDPOINT_URL_SNS", null), ("AWS_ENDPOINT_URL", null), ("AWS_CONFIG_FILE", null), ("AWS_REGION", "eu-central-1"));
            using var client = new AmazonSimpleNotificationServiceClient(
                Credentials, new AmazonSimpleNotificationServiceConfig { Profile = new Profile("desk", credentials) });

            Assert.Equal("http://profile:3/", Endpoint(client));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task Endpoint_region_and_credentials_may_all_come_from_the_environment()
    {
        await using var server = await FakeSns.Start();
        using var environment = new EnvironmentScope(
            ("AWS_ENDPOINT_URL_SNS", server.Url),
            ("AWS_REGION", "ap-south-1"),
            ("AWS_ACCESS_KEY_ID", "AKIDENVIRONMENT"),
            ("AWS_SECRET_ACCESS_KEY", "of the environment"),
            ("AWS_SESSION_TOKEN", null));
        using var client = new AmazonSimpleNotificationServiceClient();

        await client.PublishAsync(Operations.Topic, "text");

        Assert.Null(new SigV4Verifier("AKIDENVIRONMENT", "of the environment", "ap-south-1", "sns").Fault(server.Request));
    }

    [Fact]
    public void A_request_may_go_to_another_region()
    {
        using var environment = new EnvironmentScope(("AWS_ENDPOINT_URL_SNS", null), ("AWS_ENDPOINT_URL", null));
        var config = new AmazonSimpleNotificationServiceConfig { RegionEndpoint = RegionEndpoint.EUCentral1 };

        var endpoint = config.DetermineServiceOperationEndpoint(new ServiceOperationEndpointParameters(new ListTopicsRequest(), RegionEndpoint.CNNorth1));

        Assert.Equal("https://sns.cn-north-1.amazonaws.com.cn/", endpoint.URL);
    }

    [Fact]
    public void Plain_http_can_be_asked_for()
    {
        using var environment = new EnvironmentScope(("AWS_ENDPOINT_URL_SNS", null), ("AWS_ENDPOINT_URL", null));
        using var client = new AmazonSimpleNotificationServiceClient(
            Credentials, new AmazonSimpleNotificationServiceConfig { UseHttp = true, RegionEndpoint = RegionEndpoint.EUCentral1 });

        Assert.Equal("http://sns.eu-central-1.amazonaws.com/", Endpoint(client));
    }

    [Fact]
    public void A_fips_endpoint_is_refused_rather_than_silently_not_used()
    {
        using var environment = new EnvironmentScope(("AWS_ENDPOINT_URL_SNS", null), ("AWS_ENDPOINT_URL", null));
        using var client = new AmazonSimpleNotificationServiceClient(
            Credentials, new AmazonSimpleNotificationServiceConfig { UseFIPSEndpoint = true, RegionEndpoint = RegionEndpoint.USEast1 });

        var exception = Assert.Throws<AmazonClientException>(() => Endpoint(client));

        Assert.StartsWith("UseFIPSEndpoint is true", exception.Message, StringComparison.Ordinal);
        Assert.Contains("AWS_ENDPOINT_URL_SNS", exception.Message, StringComparison.Ordinal);
    }

    private static string Endpoint(AmazonSimpleNotificationServiceClient client) => client.DetermineServiceOperationEndpoint(new ListTopicsRequest()).URL;
}
