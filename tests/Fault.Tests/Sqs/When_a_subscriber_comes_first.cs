using Amazon.Runtime;
using Amazon.SimpleNotificationService;
using Amazon.SimpleNotificationService.Model;
using Ccar.Messaging.Emulator;
using Ccar.Messaging.Testing;

namespace Ccar.Messaging.Fault.Tests.Sqs;

public sealed class When_a_subscriber_comes_first
{
    private static readonly string[] Wanted = ["ccar-answered", "ccar-file-rejected", "ccar-metadata-indexed", "ccar-question-stopped"];

    [EmulatorFact]
    public async Task The_topics_are_there_before_anything_is_published()
    {
        await using var emulator = await SqsEmulator.StartNewAsync(EmulatorState.Forgotten);
        using var data = new TemporaryFolder();
        using var sns = new AmazonSimpleNotificationServiceClient(
            new BasicAWSCredentials("x", "y"),
            new AmazonSimpleNotificationServiceConfig { ServiceURL = emulator.Endpoint.ToString(), AuthenticationRegion = AnswerQueue.Region });
        using var worker = CcarProcess.Start("Ccar.Messaging.Responder", [], Fleet.EnvironmentOf(emulator, data.Path));
        using var patience = new CancellationTokenSource(Fleet.Patience);

        IEnumerable<string> missing = Wanted;
        while (missing.Any())
        {
            Assert.False(patience.IsCancellationRequested, $"{string.Join(", ", missing)}\n{worker.Said}");
            await Task.Delay(50);
            var topics = (await sns.ListTopicsAsync(new ListTopicsRequest())).Topics ?? [];
            missing = [.. Wanted.Where(name => !topics.Any(topic => topic.TopicArn!.EndsWith(":" + name, StringComparison.Ordinal)))];
        }
    }
}
