using Ccar.Messaging.Deploy.Tests.Code;
using Ccar.Messaging.Deploy.Tests.Fleets;
using Ccar.Messaging.Deploy.Tests.Templates;
using Ccar.Messaging.Emulator;

namespace Ccar.Messaging.Deploy.Tests;

/// <summary>Neither has a queue, topic, subscription or setting that the other does not know.</summary>
public sealed class When_the_template_is_held_against_the_code
{
    private readonly Deployed _deployed = Deployed.With(("EventBusName", "bank"), ("KnowledgeBaseStore", "s3vectors"), ("QuestionModelArn", "arn:aws:bedrock:us-east-1::foundation-model/a"));

    [EmulatorFact]
    public async Task Queues_are_those_that_the_workers_would_make()
    {
        var queues = _deployed.Of("AWS::SQS::Queue").Select(queue => Registration.Describe(
            queue["QueueName"], queue.Properties["VisibilityTimeout"]?.ToString(), queue.Properties["RedrivePolicy"]?.ToJsonString(), queue.Properties["MessageRetentionPeriod"]?.ToString()));

        Assert.Equal((await Registration.OfTheWorkers).Queues, queues.Order(StringComparer.Ordinal));
    }

    [EmulatorFact]
    public async Task Topics_are_those_of_messages_and_of_their_faults()
    {
        var topics = _deployed.Of("AWS::SNS::Topic").Select(topic => topic["TopicName"]);

        Assert.Equal((await Registration.OfTheWorkers).Topics.Union(Consumed.FaultTopics).Order(StringComparer.Ordinal), topics.Order(StringComparer.Ordinal));
    }

    [EmulatorFact]
    public async Task Subscriptions_are_those_that_the_workers_would_make()
    {
        var subscriptions = _deployed.Of("AWS::SNS::Subscription").Select(one => $"{one["TopicArn"].Split(':')[^1]} -> {one["Endpoint"].Split(':')[^1]}");

        Assert.Equal((await Registration.OfTheWorkers).Subscriptions, subscriptions.Order(StringComparer.Ordinal));
        Assert.All(_deployed.Of("AWS::SNS::Subscription"), one => Assert.Equal(("sqs", "true"), (one["Protocol"], one.Properties["RawMessageDelivery"]!.ToString())));
    }

    [Fact]
    public void Each_queue_lets_its_topics_send_and_nobody_else()
    {
        var wanted = _deployed.Of("AWS::SNS::Subscription").GroupBy(one => one["Endpoint"], one => one["TopicArn"]).ToDictionary(one => one.Key, one => one.Order(StringComparer.Ordinal).ToList());

        var allowed = _deployed.Of("AWS::SQS::QueuePolicy")
            .SelectMany(policy => policy.Properties["PolicyDocument"]!["Statement"]!.AsArray())
            .Where(statement => (string)statement!["Effect"]! == "Allow")
            .ToLookup(statement => (string)statement!["Principal"]!["Service"]!);
        var topics = allowed["sns.amazonaws.com"].ToDictionary(
            statement => (string)statement!["Resource"]!,
            statement => statement!["Condition"]!["ArnLike"]!["aws:SourceArn"]!.AsArray().Select(arn => (string)arn!).Order(StringComparer.Ordinal).ToList());

        Assert.Equal(wanted.OrderBy(one => one.Key, StringComparer.Ordinal), topics.OrderBy(one => one.Key, StringComparer.Ordinal));
        Assert.Equal(["events.amazonaws.com", "sns.amazonaws.com"], allowed.Select(one => one.Key).Order(StringComparer.Ordinal));
        Assert.All(allowed["events.amazonaws.com"], statement => Assert.Equal(
            Account.Attribute(_deployed.Resources["LandingRule"], "Arn"), (string)statement!["Condition"]!["ArnEquals"]!["aws:SourceArn"]!));
    }

    [Fact]
    public void Each_variable_is_a_setting_of_the_code()
    {
        var variables = DeployedFleet.Workers.SelectMany(worker => _deployed.EnvironmentOf(worker).Keys).Where(name => name.StartsWith("Ccar__", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(variables);
        Assert.Empty(variables.Except(Settings.All));
    }

    [Fact]
    public void Each_setting_of_the_code_is_a_variable_or_left_alone_for_a_reason()
    {
        var variables = DeployedFleet.Workers.SelectMany(worker => _deployed.EnvironmentOf(worker).Keys);

        var forgotten = Settings.All.Except(variables).Where(setting => !LeftAlone.Has(setting)).ToList();
        Assert.True(forgotten.Count == 0, string.Join('\n', forgotten));
    }

    [Fact]
    public void A_worker_is_the_same_with_a_collector_beside_it()
    {
        var with = Deployed.With(("CollectorImage", "images.example/collector:1"));
        foreach (var worker in DeployedFleet.Workers)
        {
            var (alone, beside) = (Deployed.With().Worker(worker), with.Worker(worker));
            beside["Environment"]!.AsArray().Single(one => (string)one!["Name"]! == "OTEL_EXPORTER_OTLP_ENDPOINT")!["Value"] = "";
            Assert.Equal(alone.ToJsonString(), beside.ToJsonString());
        }
    }
}
