using System.Text;
using System.Text.Json;
using Amazon.Runtime;
using Amazon.S3;
using Amazon.S3.Model;
using Amazon.SQS;
using Amazon.SQS.Model;
using Ccar.Messaging.AwsDouble.Athena;
using Ccar.Messaging.AwsDouble.S3;
using Ccar.Messaging.AwsDouble.Server;
using Ccar.Messaging.Deploy.Tests.Calls;
using Ccar.Messaging.Deploy.Tests.Templates;
using Ccar.Messaging.Emulator;
using Ccar.Messaging.Fault.Tests;

namespace Ccar.Messaging.Deploy.Tests.Fleets;

/// <summary>The three workers as the template runs them: its queues and topics, its variables, a key for each of them; nothing may be made by them.</summary>
internal sealed class DeployedFleet : IAsyncDisposable
{
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);
    public static readonly string[] Workers = ["Ingest", "Query", "Responder"];
    private static readonly BasicAWSCredentials Anybody = new(CredentialBook.DefaultKey, CredentialBook.DefaultSecret);

    private readonly List<(string Worker, CcarProcess Process)> _running = [];
    private readonly SqsEmulator _broker;
    private readonly RecordingProxy _proxy;
    private readonly AmazonSQSClient _sqs;
    private readonly AmazonS3Client _s3;

    private DeployedFleet(Deployed deployed, AwsDoubleServer aws, SqsEmulator broker, RecordingProxy proxy)
    {
        (Deployed, Aws, _broker, _proxy) = (deployed, aws, broker, proxy);
        _sqs = new(Anybody, new AmazonSQSConfig { ServiceURL = broker.Endpoint.ToString(), AuthenticationRegion = Account.Region });
        _s3 = new(Anybody, new AmazonS3Config { ServiceURL = aws.Endpoint.ToString(), ForcePathStyle = true, AuthenticationRegion = Account.Region });
    }

    public Deployed Deployed { get; }

    public AwsDoubleServer Aws { get; }

    /// <summary>What the workers said, for a failure's message.</summary>
    public string Said => string.Join('\n', _running.Select(one => $"--- {one.Worker}\n{one.Process.Said}"));

    /// <summary>Every call of the workers so far.</summary>
    public IReadOnlyList<PermittedCall> Calls =>
        [.. _proxy.Requests.Select(BrokerCalls.Of).Concat(Aws.Calls.All.SelectMany(ServiceCalls.Of)).Where(call => Workers.Contains(call.Worker)).Distinct()];

    private string Bucket => Account.Reference(Deployed.Resources["DataBucket"]);

    public static async Task<DeployedFleet> StartAsync(Deployed deployed)
    {
        var broker = await SqsEmulator.StartNewAsync(EmulatorState.Forgotten);
        var fleet = new DeployedFleet(deployed, await StartDoubleAsync(deployed), broker, await RecordingProxy.StartAsync(broker.Endpoint));
        await TemplateTopology.DeployAsync(deployed, broker.Endpoint);
        fleet.Notify();
        Array.ForEach(Workers, fleet.Start);
        return fleet;
    }

    /// <summary>Puts an object into the bucket, as a run's own program would.</summary>
    public async Task PutAsync(string key, byte[] content)
    {
        using var body = new MemoryStream(content);
        await _s3.PutObjectAsync(new PutObjectRequest { BucketName = Bucket, Key = key, InputStream = body });
    }

    public Task PutAsync(string key, string content) => PutAsync(key, Encoding.UTF8.GetBytes(content));

    /// <summary>Waits until an object is there.</summary>
    public Task StoredAsync(string key) => EventuallyAsync(async () => (await _s3.ListObjectsV2Async(new ListObjectsV2Request { BucketName = Bucket, Prefix = key })).S3Objects is { Count: > 0 }, key);

    /// <summary>Waits until a worker made a call.</summary>
    public Task CalledAsync(string worker, string action, string resource) =>
        EventuallyAsync(() => Task.FromResult(Calls.Contains(new PermittedCall(worker, action, resource))), $"{action} on {resource} by {worker}");

    /// <summary>Asks as any program can, and waits for the answer's record.</summary>
    public async Task<JsonElement> AskAsync(string question, Guid? id = null, DateTimeOffset? deadline = null)
    {
        var asked = id ?? Guid.NewGuid();
        await SendAsync("ccar-questions", JsonSerializer.Serialize(new { question, question_id = asked, deadline }));
        var key = $"answers/{asked:D}.json";
        await StoredAsync(key);
        using var stored = await _s3.GetObjectAsync(Bucket, key);
        using var record = await JsonDocument.ParseAsync(stored.ResponseStream);
        return record.RootElement.Clone();
    }

    /// <summary>Sends any text to a queue.</summary>
    public async Task<string> SendAsync(string queue, string body)
    {
        var url = (await _sqs.GetQueueUrlAsync(queue)).QueueUrl;
        return (await _sqs.SendMessageAsync(new SendMessageRequest { QueueUrl = url, MessageBody = body })).MessageId;
    }

    /// <summary>Waits until a queue holds a message.</summary>
    public Task HoldsAsync(string queue) => EventuallyAsync(async () => await _broker.FindAsync(queue) is { Count: > 0 }, $"a message in {queue}");

    private async Task EventuallyAsync(Func<Task<bool>> isSo, string what)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (!await isSo())
        {
            Assert.False(patience.IsCancellationRequested, $"There was never {what}.\n{Said}");
            await Task.Delay(100);
        }
    }

    public async ValueTask DisposeAsync()
    {
        _running.ForEach(one => one.Process.Dispose());
        _sqs.Dispose();
        _s3.Dispose();
        await _proxy.DisposeAsync();
        await _broker.DisposeAsync();
        await Aws.DisposeAsync();
    }

    private static async Task<AwsDoubleServer> StartDoubleAsync(Deployed deployed)
    {
        var aws = await AwsDoubleServer.StartAsync();
        Array.ForEach(Workers, worker => aws.Credentials.Add(worker, worker));
        foreach (var bucket in deployed.Of("AWS::S3::Bucket"))
        {
            aws.S3.CreateBucket(Account.Reference(bucket));
        }

        aws.Glue.CreateDatabase((string)deployed.Resources["Database"].Properties["DatabaseInput"]!["Name"]!);
        aws.Athena.CreateWorkGroup(new WorkGroup(
            deployed.Resources["WorkGroup"]["Name"], (string)deployed.Resources["WorkGroup"].Properties["WorkGroupConfiguration"]!["ResultConfiguration"]!["OutputLocation"]!));
        foreach (var bus in deployed.Of("AWS::Events::EventBus"))
        {
            aws.EventBridge.CreateBus(bus["Name"]);
        }

        if (deployed.Resources.ContainsKey("KnowledgeBase"))
        {
            aws.KnowledgeBases.Create(Account.KnowledgeBase, Account.DataSource, Account.Reference(deployed.Resources["DataBucket"]));
        }

        return aws;
    }

    private void Start(string worker)
    {
        var environment = new Dictionary<string, string>(Deployed.EnvironmentOf(worker))
        {
            ["AWS_ENDPOINT_URL"] = Aws.Endpoint.ToString(),
            ["AWS_ENDPOINT_URL_SQS"] = _proxy.Endpoint.ToString(),
            ["AWS_ENDPOINT_URL_SNS"] = _proxy.Endpoint.ToString(),
            ["AWS_ACCESS_KEY_ID"] = worker,
            ["AWS_SECRET_ACCESS_KEY"] = worker,
            ["Ccar__S3__MultipartThreshold"] = "5242880",
            ["Logging__LogLevel__Default"] = "Warning",
        };
        environment.Remove("DOTNET_EnableDiagnostics");
        _running.Add((worker, CcarProcess.Start($"Ccar.Messaging.{worker}", [], environment)));
    }

    // The template's rule, as S3 and EventBridge follow it.
    private void Notify()
    {
        var rule = Deployed.Resources["LandingRule"].Properties;
        var prefix = (string)rule["EventPattern"]!["detail"]!["object"]!["key"]![0]!["prefix"]!;
        var queue = ((string)rule["Targets"]![0]!["Arn"]!).Split(':')[^1];
        Aws.S3.Notifications.Add(new NotificationRule(Bucket, prefix, NotificationForm.EventBridge, body => SendAsync(queue, body)) { Queue = queue });
    }
}
