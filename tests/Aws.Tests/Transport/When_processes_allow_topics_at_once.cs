using Amazon.Runtime;
using Amazon.SQS;
using Amazon.SQS.Model;
using MassTransit;
using MassTransit.AmazonSqsTransport.Connection;
using MassTransit.AmazonSqsTransport.Deployment;
using Microsoft.Extensions.Time.Testing;

namespace Ccar.Messaging.Aws.Tests.Transport;

public sealed class When_processes_allow_topics_at_once
{
    private const string Arn = "arn:aws:sqs:eu-central-1:123456789012:ccar-landings";

    private static readonly DeployedQueue Queue = new(new QueueInfo("ccar-landings", "https://sqs/123456789012/ccar-landings"), Arn, TimeSpan.FromSeconds(30), HasRedrive: false);

    private readonly FakeTimeProvider _clock = new();
    private readonly SharedPolicy _policy = new();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task One_that_writes_late_what_it_read_early_takes_nothing_away(int looks)
    {
        var late = new TaskCompletionSource();
        using var first = new PolicyClient(_policy);
        using var second = new PolicyClient(_policy) { BeforeWrite = () => late.Task };
        var slow = new QueuePermission(second, _clock).AllowAsync(Queue, [Topic(2)], default);
        var quick = new QueuePermission(first, _clock).AllowAsync(Queue, [Topic(1)], default);

        // The first has read, written, and looked so often, when the second writes what it had read before all that.
        await UntilAsync(() => first.Reads >= looks + 1);
        second.BeforeWrite = () => Task.CompletedTask;
        late.SetResult();
        await UntilAsync(() => quick.IsCompleted && slow.IsCompleted);

        await Task.WhenAll(quick, slow);
        Assert.Null(QueuePolicy.Allow(_policy.Text, Arn, [Topic(1), Topic(2)]));
    }

    [Fact]
    public async Task Many_whose_reads_and_writes_mingle_lose_none()
    {
        var random = new Random(7);
        var clients = Enumerable.Range(0, 8).Select(_ => new PolicyClient(_policy)).ToList();
        foreach (var client in clients)
        {
            var pause = TimeSpan.FromMilliseconds(random.Next(1, 40));
            client.BeforeWrite = () => Task.Delay(pause, _clock);
        }

        var all = Task.WhenAll(clients.Select((client, i) => new QueuePermission(client, _clock).AllowAsync(Queue, [Topic(i)], default)));
        await UntilAsync(() => all.IsCompleted);

        await all;
        clients.ForEach(client => client.Dispose());
        Assert.Null(QueuePolicy.Allow(_policy.Text, Arn, [.. Enumerable.Range(0, 8).Select(Topic)]));
    }

    [Fact]
    public async Task What_stands_already_is_looked_at_once()
    {
        _policy.Text = QueuePolicy.Allow(null, Arn, [Topic(1)]);
        using var client = new PolicyClient(_policy);

        await new QueuePermission(client, _clock).AllowAsync(Queue, [Topic(1)], default);

        Assert.Equal((1, 0), (client.Reads, client.Writes));
    }

    [Fact]
    public async Task Something_that_takes_it_away_each_time_is_told()
    {
        using var client = new PolicyClient(_policy) { Forgets = true };

        var allowing = new QueuePermission(client, _clock).AllowAsync(Queue, [Topic(1)], default);
        await UntilAsync(() => allowing.IsCompleted);

        var fault = await Assert.ThrowsAsync<AmazonSqsTransportException>(() => allowing);
        Assert.Contains("something else rewrites it", fault.Message, StringComparison.Ordinal);
        Assert.Equal(9, client.Writes);
    }

    private static string Topic(int number) => $"arn:aws:sns:eu-central-1:123456789012:topic-{number}";

    private async Task UntilAsync(Func<bool> isSo)
    {
        for (var i = 0; i < 20_000 && !isSo(); i++)
        {
            _clock.Advance(TimeSpan.FromMilliseconds(10));
            await Task.Delay(1);
        }

        Assert.True(isSo(), "It never came to that.");
    }

    private sealed class SharedPolicy
    {
        public string? Text { get; set; }
    }

    private sealed class PolicyClient(SharedPolicy policy) : AmazonSQSClient(new AnonymousAWSCredentials(), new AmazonSQSConfig { ServiceURL = "http://localhost" })
    {
        private int _reads;

        public Func<Task> BeforeWrite { get; set; } = () => Task.CompletedTask;

        public bool Forgets { get; init; }

        public int Reads => Volatile.Read(ref _reads);

        public int Writes { get; private set; }

        public override Task<GetQueueAttributesResponse> GetQueueAttributesAsync(GetQueueAttributesRequest request, CancellationToken cancellationToken = default)
        {
            Interlocked.Increment(ref _reads);
            return Task.FromResult(new GetQueueAttributesResponse { Attributes = policy.Text is { } text ? new Dictionary<string, string> { [QueueAttributeName.Policy] = text } : null });
        }

        public override async Task<SetQueueAttributesResponse> SetQueueAttributesAsync(string queueUrl, Dictionary<string, string> attributes, CancellationToken cancellationToken = default)
        {
            await BeforeWrite();
            Writes++;
            policy.Text = Forgets ? null : attributes[QueueAttributeName.Policy];
            return new SetQueueAttributesResponse();
        }
    }
}
