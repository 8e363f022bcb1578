using System.Diagnostics.CodeAnalysis;
using Amazon.S3;
using Amazon.S3.Model;
using Ccar.Messaging.Emulator;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Bench;

/// <summary>What stands in for an AWS account: SQS and SNS on the emulator, everything else on the double, both beside this process.</summary>
internal sealed class AwsAccount : IAsyncDisposable
{
    public const int PutsAtOnce = 8;
    private const string Bucket = "ccar-data";
    private const string Knowledge = "KB00000001";
    private const string Source = "DS00000001";
    private const string Model = "arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-3-5-sonnet-20240620-v1:0";

    private readonly SqsEmulator _broker;
    private readonly IAmazonS3 _s3;

    private AwsAccount(SqsEmulator broker, DoubleProcess aws)
    {
        (_broker, Double) = (broker, aws);
        _s3 = S3Clients.Open(new S3Options { Bucket = Bucket });
    }

    public DoubleProcess Double { get; }

    /// <summary>Processor time of SQS and SNS.</summary>
    public TimeSpan BrokerProcessor => _broker.Processor;

    /// <summary>Settings: rules and templates alone.</summary>
    public static KeyValuePair<string, string?>[] WithoutModels => [new("Ccar:Retriever", "rules"), new("Ccar:Writer", "template")];

    /// <summary>Settings: models understand and write, and the knowledge base is told of landings.</summary>
    public static KeyValuePair<string, string?>[] WithModels =>
    [
        new("Ccar:Retriever", "model"),
        new("Ccar:Writer", "model"),
        new("Ccar:Bedrock:KnowledgeBase:KnowledgeBaseId", Knowledge),
        new("Ccar:Bedrock:KnowledgeBase:ModelArn", Model),
        new("Ccar:Bedrock:Answer:ModelId", Model),
        .. WithKnowledgeBase,
    ];

    /// <summary>Settings: the knowledge base is told of landings.</summary>
    public static KeyValuePair<string, string?>[] WithKnowledgeBase =>
        [new("Ccar:Bedrock:Ingestion:KnowledgeBaseId", Knowledge), new("Ccar:Bedrock:Ingestion:DataSourceId", Source)];

    [SuppressMessage("Reliability", "CA2000", Justification = "The account disposes of both.")]
    public static async Task<AwsAccount> OpenAsync()
    {
        _ = AwsCalls.OfThisProcess;
        var broker = await SqsEmulator.StartNewAsync(EmulatorState.Forgotten);
        SetVariables(("AWS_ENDPOINT_URL_SQS", broker.Endpoint.ToString()), ("AWS_ENDPOINT_URL_SNS", broker.Endpoint.ToString()));
        SetVariables(("AWS_REGION", "us-east-1"), ("AWS_ACCESS_KEY_ID", "x"), ("AWS_SECRET_ACCESS_KEY", "y"));
        var queue = new Uri(broker.Endpoint, "/000000000000/ccar-landings").ToString();
        var aws = await DoubleProcess.StartAsync("--bucket", Bucket, "--notify-queue", queue, "--notify-prefix", "ccar_reports/");
        SetVariables(("AWS_ENDPOINT_URL", aws.Endpoint.ToString()));
        await aws.TellAsync("credentials", new { accessKey = "x", secretKey = "y" });
        await aws.TellAsync("workgroups", new { name = "ccar", outputLocation = $"s3://{Bucket}/athena/" });
        await aws.TellAsync("knowledge-bases", new { id = Knowledge, dataSourceId = Source, bucket = Bucket });
        return new AwsAccount(broker, aws);
    }

    /// <summary>All three workers in this process, by the profile of an account.</summary>
    public static async Task<BenchHost> StartWorkersAsync(BenchRun run, params KeyValuePair<string, string?>[] settings)
    {
        var host = new BenchHost(
            run.Scratch.NewFolder("unused"), replace: null,
            [new("Ccar:Profile", "aws"), new("Ccar:S3:Bucket", Bucket), new("Ccar:Athena:WorkGroup", "ccar"), .. settings]);
        await host.StartAsync();
        return host;
    }

    /// <summary>Puts a file; S3 tells of it when it lies where reports land.</summary>
    public Task PutAsync(string key, string path) => _s3.PutObjectAsync(new PutObjectRequest { BucketName = Bucket, Key = key, FilePath = path });

    /// <summary>Puts many, some at a time.</summary>
    public Task PutAsync(IEnumerable<(string Key, string Path)> files) => Parallel.ForEachAsync(
        files, new ParallelOptions { MaxDegreeOfParallelism = PutsAtOnce }, async (file, _) => await PutAsync(file.Key, file.Path));

    /// <summary>Lands the bundled sample; returns when it is indexed.</summary>
    public async Task LandSampleAsync(BenchHost host, BenchRun run)
    {
        var folder = run.Scratch.NewFolder("sample");
        var indexed = host.Outcomes.ExpectLandings(LandingTree.WriteSample(folder));
        await PutAsync(Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(path => (Path.GetRelativePath(folder, path), path)));
        await indexed;
    }

    public async ValueTask DisposeAsync()
    {
        _s3.Dispose();
        SetVariables(("AWS_ENDPOINT_URL", null), ("AWS_ENDPOINT_URL_SQS", null), ("AWS_ENDPOINT_URL_SNS", null));
        await _broker.DisposeAsync();
        Double.Dispose();
    }

    /// <summary>As a person would: by the variables of AWS's own tools. The double has them from here as well.</summary>
    private static void SetVariables(params ReadOnlySpan<(string Name, string? Value)> variables)
    {
        foreach (var (name, value) in variables)
        {
            Environment.SetEnvironmentVariable(name, value);
        }
    }
}
