using System.Text.Json;
using Amazon.Runtime;
using Amazon.SQS;
using Ccar.Messaging.AwsDouble.Athena;
using Ccar.Messaging.AwsDouble.S3;
using Ccar.Messaging.AwsDouble.Server;
using Ccar.Messaging.Contracts;
using Ccar.Messaging.Emulator;
using Ccar.Messaging.Fault.Tests.Sqs;
using Ccar.Messaging.Storage;
using Microsoft.Extensions.Options;

namespace Ccar.Messaging.Fault.Tests.Aws;

/// <summary>The three workers under the profile of an AWS account, each a process of its own: SQS and SNS on the emulator, everything else on the double.</summary>
internal sealed class AwsFleet : IAsyncDisposable
{
    public const string Bucket = "ccar-data";
    private const string Knowledge = "KB00000001";
    private const string Source = "DS00000001";
    private const string Model = "arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-3-5-sonnet-20240620-v1:0";

    /// <summary>Settings: rules and templates alone.</summary>
    public static readonly (string Name, string Value)[] WithoutModels = [("Ccar__Retriever", "rules"), ("Ccar__Writer", "template")];

    private readonly List<(string Worker, CcarProcess Process)> _running = [];
    private readonly StoreKeys _keys = new(Options.Create(new StorageOptions()));
    private readonly Dictionary<string, string> _settings;
    private readonly AmazonSQSClient _sqs;

    private AwsFleet(AwsDoubleServer aws, SqsEmulator broker, IReadOnlyDictionary<string, string> settings)
    {
        (Aws, Broker) = (aws, broker);
        _settings = new(EnvironmentOf(aws, broker).Concat(settings));
        _sqs = new(new BasicAWSCredentials("x", "y"), new AmazonSQSConfig { ServiceURL = broker.Endpoint.ToString(), AuthenticationRegion = AnswerQueue.Region });
        Answers = new AnswerQueue(broker.Endpoint);
        Indexed = new AnswerQueue(broker.Endpoint);
    }

    /// <summary>Everything but SQS and SNS.</summary>
    public AwsDoubleServer Aws { get; }

    /// <summary>SQS and SNS.</summary>
    public SqsEmulator Broker { get; }

    /// <summary>A subscriber's own queue of answers.</summary>
    public AnswerQueue Answers { get; }

    /// <summary>A subscriber's own queue of indexed landings.</summary>
    public AnswerQueue Indexed { get; }

    /// <summary>What the workers said, for a failure's message.</summary>
    public string Said => string.Join('\n', _running.Select(worker => $"--- {worker.Worker}\n{worker.Process.Said}"));

    /// <summary>Settings: a knowledge base and models.</summary>
    /// <param name="retriever">Who understands: <c>model</c> or <c>hybrid</c>.</param>
    public static (string Name, string Value)[] WithModels(string retriever) =>
    [
        ("Ccar__Retriever", retriever),
        ("Ccar__Bedrock__KnowledgeBase__KnowledgeBaseId", Knowledge),
        ("Ccar__Bedrock__KnowledgeBase__ModelArn", Model),
        ("Ccar__Bedrock__Ingestion__KnowledgeBaseId", Knowledge),
        ("Ccar__Bedrock__Ingestion__DataSourceId", Source),
        ("Ccar__Bedrock__Answer__ModelId", Model),
    ];

    /// <summary>Starts everything; the workers listen, and S3 tells them of what lands, when this returns.</summary>
    /// <param name="form">How S3 tells.</param>
    /// <param name="settings">Beside those of the profile, as environment variables.</param>
    public static async Task<AwsFleet> StartAsync(NotificationForm form, IEnumerable<(string Name, string Value)> settings)
    {
        var fleet = new AwsFleet(await StartDoubleAsync(), await SqsEmulator.StartNewAsync(EmulatorState.Forgotten), settings.ToDictionary(s => s.Name, s => s.Value));
        foreach (var worker in new FleetPlan().Workers)
        {
            fleet._running.Add((worker, CcarProcess.Start(worker, [], fleet._settings)));
        }

        await fleet.ListeningAsync();
        await fleet.Answers.SubscribeAsync(askedBy: null);
        await fleet.Indexed.SubscribeAsync("my-landings", "ccar-metadata-indexed");
        await fleet.NotifyAsync(form);
        return fleet;
    }

    /// <summary>Ends every subscription of a topic.</summary>
    public Task UnsubscribeAsync(string topic) => Answers.UnsubscribeAsync(topic);

    /// <summary>Puts the bundled sample into the bucket, as a run's own program would, and waits until it is indexed.</summary>
    public async Task LandSampleAsync()
    {
        var sample = Path.Combine(AppContext.BaseDirectory, "landing");
        var files = Directory.EnumerateFiles(sample, "*", SearchOption.AllDirectories).ToList();
        foreach (var file in files)
        {
            await PutAsync(Path.GetRelativePath(sample, file).Replace('\\', '/'), await File.ReadAllBytesAsync(file));
        }

        await IndexedAsync(files.Count(file => file.EndsWith(".csv", StringComparison.Ordinal)));
    }

    /// <summary>Puts an object into the bucket; S3 tells of it.</summary>
    public async Task PutAsync(string key, byte[] content)
    {
        using var s3 = new Amazon.S3.AmazonS3Client(
            new BasicAWSCredentials(CredentialBook.DefaultKey, CredentialBook.DefaultSecret),
            new Amazon.S3.AmazonS3Config { ServiceURL = Aws.Endpoint.ToString(), ForcePathStyle = true, AuthenticationRegion = AnswerQueue.Region });
        using var body = new MemoryStream(content);
        await s3.PutObjectAsync(new Amazon.S3.Model.PutObjectRequest { BucketName = Bucket, Key = key, InputStream = body });
    }

    /// <summary>Waits until as many landings are indexed.</summary>
    public async Task<IReadOnlyList<JsonElement>> IndexedAsync(int count)
    {
        using var patience = new CancellationTokenSource(Fleet.Patience);
        var indexed = new Dictionary<string, JsonElement>();
        while (indexed.Count < count)
        {
            Assert.False(patience.IsCancellationRequested, $"Only {indexed.Count} of {count} landings are indexed.\n{Said}");
            foreach (var (id, content) in await Indexed.TakeAllAsync())
            {
                indexed[id] = content;
            }
        }

        return [.. indexed.Values];
    }

    /// <summary>Waits until no landing is on its way.</summary>
    public async Task QuietAsync()
    {
        using var patience = new CancellationTokenSource(Fleet.Patience);
        foreach (var queue in (string[])["ccar-landings", "ccar-partition-file", "ccar-index-metadata"])
        {
            while (await Broker.FindAsync(queue) is { Count: > 0 } found)
            {
                Assert.False(patience.IsCancellationRequested, $"{queue}: {JsonSerializer.Serialize(found.Messages)}\n{Said}");
                await Task.Delay(50);
            }
        }
    }

    /// <summary>Asks as any program can, and waits for the answer.</summary>
    public Task<Answered> AskAsync(string question) => AskAsync(new { question });

    /// <summary>The same, with a deadline.</summary>
    public Task<Answered> AskAsync(string question, TimeSpan time) => AskAsync(new { question, deadline = DateTimeOffset.UtcNow + time });

    private async Task<Answered> AskAsync(object asked)
    {
        var id = await Answers.AskAsync(asked);
        var received = await Answers.ReceiveAsync(ids => ids.Contains(id), Fleet.Patience);
        return received.First(one => one.Answer.QuestionId == id).Answer;
    }

    /// <summary>Kills a worker in the middle of whatever it does and starts it again.</summary>
    public void Restart(string worker)
    {
        var chosen = Kill(worker);
        _running[chosen].Process.Dispose();
        _running[chosen] = (worker, CcarProcess.Start(worker, [], _settings));
    }

    /// <summary>Kills a worker in the middle of whatever it does.</summary>
    public int Kill(string worker)
    {
        var chosen = _running.FindIndex(running => running.Worker == worker);
        _running[chosen].Process.Kill();
        return chosen;
    }

    /// <summary>Waits until an event of a kind was sent to a bus.</summary>
    public async Task EventAsync(string detailType, Predicate<System.Text.Json.Nodes.JsonObject> isIt)
    {
        using var patience = new CancellationTokenSource(Fleet.Patience);
        while (!Aws.EventBridge.Events.Any(sent => sent.DetailType == detailType && isIt(sent.Detail)))
        {
            Assert.False(patience.IsCancellationRequested, $"No {detailType} came to the bus.\n{Said}");
            await Task.Delay(50);
        }
    }

    /// <summary>Runs a command of the program with the workers' settings.</summary>
    public async Task<(int ExitCode, string Output)> RunAsync(params string[] arguments)
    {
        using var command = CcarProcess.Start("ccar", arguments, _settings);
        var exitCode = await command.EndAsync(Fleet.Patience);
        return (exitCode, command.Said);
    }

    public async ValueTask DisposeAsync()
    {
        _running.ForEach(worker => worker.Process.Dispose());
        Answers.Dispose();
        Indexed.Dispose();
        _sqs.Dispose();
        await Broker.DisposeAsync();
        await Aws.DisposeAsync();
    }

    private static async Task<AwsDoubleServer> StartDoubleAsync()
    {
        var aws = await AwsDoubleServer.StartAsync();
        aws.S3.CreateBucket(Bucket);
        aws.KnowledgeBases.Create(Knowledge, Source, Bucket);
        aws.EventBridge.CreateBus("bank");
        aws.Athena.CreateWorkGroup(new WorkGroup("ccar", $"s3://{Bucket}/athena/"));
        return aws;
    }

    private static Dictionary<string, string> EnvironmentOf(AwsDoubleServer aws, SqsEmulator broker) => new()
    {
        ["AWS_ENDPOINT_URL"] = aws.Endpoint.ToString(),
        ["AWS_ENDPOINT_URL_SQS"] = broker.Endpoint.ToString(),
        ["AWS_ENDPOINT_URL_SNS"] = broker.Endpoint.ToString(),
        ["AWS_REGION"] = AnswerQueue.Region,
        ["AWS_ACCESS_KEY_ID"] = CredentialBook.DefaultKey,
        ["AWS_SECRET_ACCESS_KEY"] = CredentialBook.DefaultSecret,
        ["Ccar__Profile"] = "aws",
        ["Ccar__S3__Bucket"] = Bucket,
        ["Ccar__Athena__WorkGroup"] = "ccar",
        ["Ccar__Sqs__VisibilityTimeout"] = "3",
        ["Ccar__Sqs__MaxReceiveCount"] = "100",
        ["Logging__LogLevel__Default"] = "Warning",
    };

    // The queue is the workers' to make, so S3 is told of it when it is there.
    private async Task NotifyAsync(NotificationForm form)
    {
        var queue = (await _sqs.GetQueueUrlAsync("ccar-landings")).QueueUrl;
        Aws.S3.Notifications.Add(new NotificationRule(Bucket, _keys.LandingPrefix, form, body => _sqs.SendMessageAsync(queue, body)) { Queue = "ccar-landings" });
    }

    private async Task ListeningAsync()
    {
        using var patience = new CancellationTokenSource(Fleet.Patience);
        while ((await Topology.OfAsync(Broker)).LacksOf(Topology.Documented()) is { Count: > 0 } missing)
        {
            Assert.False(patience.IsCancellationRequested, $"The workers did not make {string.Join(", ", missing)}.\n{Said}");
            Assert.False(_running.Any(worker => worker.Process.HasExited), Said);
            await Task.Delay(100);
        }
    }
}
