using Ccar.Messaging.AwsDouble.Athena;
using Ccar.Messaging.AwsDouble.Bedrock;
using Ccar.Messaging.AwsDouble.Calls;
using Ccar.Messaging.AwsDouble.Events;
using Ccar.Messaging.AwsDouble.Faults;
using Ccar.Messaging.AwsDouble.Glue;
using Ccar.Messaging.AwsDouble.KnowledgeBases;
using Ccar.Messaging.AwsDouble.Models;
using Ccar.Messaging.AwsDouble.S3;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace Ccar.Messaging.AwsDouble.Server;

/// <summary>
/// S3, Glue, Athena, the knowledge bases and models of Bedrock, and EventBridge at one address of this machine. Set the address as <c>ServiceURL</c> (S3 with
/// <c>ForcePathStyle</c>) or <c>AWS_ENDPOINT_URL</c>, and sign with <see cref="CredentialBook.DefaultKey"/> and <see cref="CredentialBook.DefaultSecret"/> for any region.
/// </summary>
public sealed class AwsDoubleServer : IAsyncDisposable
{
    private readonly WebApplication _web;

    private AwsDoubleServer(AwsDoubleOptions options, OfficialModels models)
    {
        S3 = new ObjectStore(options.Folder);
        Glue = new DataCatalog();
        Athena = new QueryService(S3, Glue);
        KnowledgeBases = new KnowledgeBaseStore(S3);
        Retrieval = new RetrievalService(KnowledgeBases);
        var services = new Dictionary<string, JsonService>
        {
            ["athena"] = Athena,
            ["bedrock-agent"] = new IngestionService(KnowledgeBases),
            ["bedrock-agent-runtime"] = Retrieval,
            ["bedrock-runtime"] = Models,
            ["events"] = EventBridge,
            ["glue"] = Glue,
        };
        _web = Build(options.Port, new RequestPipeline(this, models, services));
    }

    /// <summary>Where clients connect.</summary>
    public Uri Endpoint => new(_web.Urls.First());

    /// <summary>Whose signatures are accepted.</summary>
    public CredentialBook Credentials { get; } = new();

    /// <summary>Every call so far.</summary>
    public CallLog Calls { get; } = new();

    /// <summary>What goes wrong.</summary>
    public FaultControl Faults { get; } = new();

    /// <summary>Buckets and objects.</summary>
    public ObjectStore S3 { get; }

    /// <summary>Databases, tables and partitions.</summary>
    public DataCatalog Glue { get; }

    /// <summary>Queries.</summary>
    public QueryService Athena { get; }

    /// <summary>What the knowledge bases hold.</summary>
    public KnowledgeBaseStore KnowledgeBases { get; }

    /// <summary>Questions to knowledge bases, and the model that answers them.</summary>
    public RetrievalService Retrieval { get; }

    /// <summary>The model behind Converse.</summary>
    public ModelService Models { get; } = new();

    /// <summary>Events that were sent.</summary>
    public EventBusService EventBridge { get; } = new();

    /// <summary>Starts one. The first on a machine installs the official models with npm.</summary>
    public static async Task<AwsDoubleServer> StartAsync(AwsDoubleOptions? options = null)
    {
        var server = new AwsDoubleServer(options ?? new AwsDoubleOptions(), await OfficialModels.LoadAsync());
        await server._web.StartAsync();
        return server;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        using var hurry = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        await _web.StopAsync(hurry.Token);
        await _web.DisposeAsync();
        await Athena.DisposeAsync();
        S3.Dispose();
    }

    private static WebApplication Build(int port, RequestPipeline pipeline)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Limits.MaxRequestBodySize = null;
            kestrel.Limits.MinRequestBodyDataRate = null;
        });
        var web = builder.Build();
        web.Urls.Add($"http://127.0.0.1:{port}");
        web.Run(pipeline.HandleAsync);
        return web;
    }
}
