using System.Text.Json;
using Amazon.Runtime;
using Amazon.SimpleNotificationService;
using Amazon.SimpleNotificationService.Model;
using Ccar.Messaging.Conformance.Tests.Sqs;
using Ccar.Messaging.Emulator;

namespace Ccar.Messaging.Conformance.Tests.Peers;

/// <summary>The peers against messages written down here, so that a peer that is wrong is not taken for a product that is.</summary>
public sealed class When_a_peer_waits_for_the_product
{
    [EmulatorFact]
    public async Task A_question_gets_its_own_answer()
    {
        await using var emulator = await SqsEmulator.StartNewAsync(EmulatorState.Forgotten);
        using var raw = new RawSqs(emulator.Endpoint);
        await raw.CreateAsync("ccar-questions");
        var id = Guid.NewGuid();
        using var peer = await Peer.StartAsync("publish-question.mjs", emulator.Endpoint, "--question", "Assets?", "--id", $"{id}", "--asked-by", "treasury");

        var question = JsonDocument.Parse((await raw.ReceiveAsync("ccar-questions")).Body).RootElement;
        await PublishAsync(emulator, "ccar-answered", "Answered", new { questionId = id, outcome = "Answered", text = "another's" }, "somebody else");
        await PublishAsync(emulator, "ccar-answered", "Answered", new { questionId = Guid.NewGuid(), outcome = "Answered", text = "an older one's" }, "treasury");
        await PublishAsync(emulator, "ccar-answered", "Answered", new { questionId = id, outcome = "Answered", text = "$1.00" }, "treasury");
        var (exitCode, output, error) = await peer.EndAsync();

        Assert.True(exitCode == 0, error);
        Assert.Equal("Assets?", question.GetProperty("question").GetString());
        Assert.Equal($"{id}", question.GetProperty("question_id").GetString());
        Assert.Equal("treasury", question.GetProperty("asked_by").GetString());
        Assert.Equal("$1.00", JsonDocument.Parse(output).RootElement.GetProperty("text").GetString());
    }

    [EmulatorFact]
    public async Task Landings_are_seen_whichever_way_they_ended()
    {
        await using var emulator = await SqsEmulator.StartNewAsync(EmulatorState.Forgotten);
        using var raw = new RawSqs(emulator.Endpoint);
        await raw.CreateAsync("ccar-landings");
        using var peer = await Peer.StartAsync("watch-landings.mjs", emulator.Endpoint, "--count", "2");
        Assert.Equal("watching", await peer.ReadLineAsync());

        await PublishAsync(emulator, "ccar-metadata-indexed", "MetadataIndexed", new { dataVersion = "5f0c" }, null);
        await PublishAsync(emulator, "ccar-file-rejected", "FileRejected", new { reason = "EmptyFile" }, null);
        var (exitCode, output, error) = await peer.EndAsync();

        Assert.True(exitCode == 0, error);
        string[] lines = ["""{"type":"FileRejected","message":{"reason":"EmptyFile"}}""", """{"type":"MetadataIndexed","message":{"dataVersion":"5f0c"}}"""];
        Assert.Equal(lines, output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal));
    }

    [EmulatorTheory]
    [InlineData("publish-question.mjs", "ccar-questions", "--question", "Assets?")]
    [InlineData("watch-landings.mjs", "ccar-landings", "--count", "1")]
    [InlineData("check-envelope.mjs", "their-queue", "--queue", "their-queue")]
    public async Task Without_the_workers_queue_it_says_so_and_makes_nothing(string script, string queue, params string[] options)
    {
        await using var emulator = await SqsEmulator.StartNewAsync(EmulatorState.Forgotten);
        using var raw = new RawSqs(emulator.Endpoint);
        using var sns = Sns(emulator);
        using var peer = await Peer.StartAsync(script, emulator.Endpoint, options);

        var (exitCode, output, error) = await peer.EndAsync();

        Assert.Equal((1, ""), (exitCode, output));
        Assert.Equal($"There is no queue {queue} in us-east-1: start the workers, or name their region with --region.", error.Trim());
        Assert.Empty(await raw.ListAsync());
        Assert.Empty((await sns.ListTopicsAsync()).Topics ?? []);
    }

    private static async Task PublishAsync(SqsEmulator emulator, string topic, string type, object message, string? askedBy)
    {
        using var sns = Sns(emulator);
        await sns.PublishAsync(new PublishRequest
        {
            TopicArn = (await sns.CreateTopicAsync(topic)).TopicArn,
            Message = JsonSerializer.Serialize(new { messageType = new[] { $"urn:message:Ccar.Messaging.Contracts:{type}" }, message }),
            MessageAttributes = askedBy is null ? null : new() { ["askedBy"] = new MessageAttributeValue { DataType = "String", StringValue = askedBy } },
        });
    }

    private static AmazonSimpleNotificationServiceClient Sns(SqsEmulator emulator) => new(
        new BasicAWSCredentials("x", "y"),
        new AmazonSimpleNotificationServiceConfig { ServiceURL = emulator.Endpoint.ToString(), AuthenticationRegion = "us-east-1" });
}
