using System.Text.Json.Nodes;
using Amazon.Runtime;
using Amazon.SimpleNotificationService;
using Amazon.SimpleNotificationService.Model;
using Amazon.SQS;
using Amazon.SQS.Model;
using Ccar.Messaging.Deploy.Tests.Templates;

namespace Ccar.Messaging.Deploy.Tests.Fleets;

/// <summary>Makes the template's queues, topics and subscriptions, as CloudFormation would.</summary>
internal static class TemplateTopology
{
    public static async Task DeployAsync(Deployed deployed, Uri broker)
    {
        var nobody = new BasicAWSCredentials("template", "template");
        using var sqs = new AmazonSQSClient(nobody, new AmazonSQSConfig { ServiceURL = broker.ToString(), AuthenticationRegion = Account.Region });
        using var sns = new AmazonSimpleNotificationServiceClient(
            nobody, new AmazonSimpleNotificationServiceConfig { ServiceURL = broker.ToString(), AuthenticationRegion = Account.Region });
        foreach (var queue in deployed.Of("AWS::SQS::Queue").OrderBy(one => one.Properties.ContainsKey("RedrivePolicy")))
        {
            await sqs.CreateQueueAsync(new CreateQueueRequest { QueueName = queue["QueueName"], Attributes = AttributesOf(queue.Properties) });
        }

        foreach (var topic in deployed.Of("AWS::SNS::Topic"))
        {
            await sns.CreateTopicAsync(topic["TopicName"]);
        }

        foreach (var one in deployed.Of("AWS::SNS::Subscription"))
        {
            var raw = one.Properties["RawMessageDelivery"]!.ToString();
            await sns.SubscribeAsync(new SubscribeRequest { TopicArn = one["TopicArn"], Protocol = one["Protocol"], Endpoint = one["Endpoint"], Attributes = new() { ["RawMessageDelivery"] = raw } });
        }
    }

    private static Dictionary<string, string> AttributesOf(JsonObject properties) => properties
        .Where(one => one.Key is "VisibilityTimeout" or "MessageRetentionPeriod" or "RedrivePolicy")
        .ToDictionary(one => one.Key, one => one.Value is JsonObject policy ? policy.ToJsonString() : one.Value!.ToString());
}
