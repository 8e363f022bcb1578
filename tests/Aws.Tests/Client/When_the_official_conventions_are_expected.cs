using Amazon;
using Amazon.Extensions.NETCore.Setup;
using Amazon.Runtime;
using Amazon.SimpleNotificationService;
using Amazon.SimpleNotificationService.Model;
using Ccar.Messaging.Aws.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Ccar.Messaging.Aws.Tests.Client;

[Collection(EnvironmentCollection.Name)]
public sealed class When_the_official_conventions_are_expected
{
    [Fact]
    public async Task Collections_are_null_until_somebody_sets_them()
    {
        await using var server = await FakeSns.Start();
        using var client = server.Client();

        Assert.Null(new PublishRequest().MessageAttributes);
        Assert.Null(new PublishBatchRequest().PublishBatchRequestEntries);
        Assert.Null(new CreateTopicRequest().Tags);
        Assert.Null((await client.ListTopicsAsync()).Topics);
        Assert.Null((await client.GetTopicAttributesAsync("arn:t")).Attributes);
    }

    [Fact]
    public async Task Collections_are_empty_when_the_sdk_is_told_so()
    {
        using var environment = new EnvironmentScope();
        AWSConfigs.InitializeCollections = true;
        await using var server = await FakeSns.Start();
        using var client = server.Client();

        Assert.Empty(new PublishRequest().MessageAttributes!);
        Assert.Empty(new PublishBatchRequest().PublishBatchRequestEntries!);
        Assert.Empty((await client.ListTopicsAsync()).Topics!);
        Assert.Empty((await client.GetTopicAttributesAsync("arn:t")).Attributes!);
        Assert.Equal(["Action", "Version"], server.Requests[0].Form.Keys.Order());
    }

    [Fact]
    public async Task The_container_makes_the_client_from_its_interface()
    {
        await using var server = await FakeSns.Start(Reply.Success("CreateTopic", "<TopicArn>arn:t</TopicArn>"));
        var options = new AWSOptions
        {
            Credentials = new BasicAWSCredentials(FakeSns.AccessKey, FakeSns.SecretKey),
            DefaultClientConfig = { ServiceURL = server.Url, AuthenticationRegion = FakeSns.Region },
        };
        await using var services = new ServiceCollection()
            .AddDefaultAWSOptions(options)
            .AddAWSService<IAmazonSimpleNotificationService>()
            .BuildServiceProvider();

        var client = services.GetRequiredService<IAmazonSimpleNotificationService>();

        Assert.Equal("arn:t", (await client.CreateTopicAsync("ccar")).TopicArn);
    }

    [Fact]
    public async Task A_disposed_client_says_so()
    {
        await using var server = await FakeSns.Start();
        var client = server.Client();
        client.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => client.ListTopicsAsync());
    }
}
