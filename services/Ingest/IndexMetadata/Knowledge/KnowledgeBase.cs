using Amazon.BedrockAgent;
using Amazon.BedrockAgent.Model;
using Ccar.Messaging.Hosting;
using Microsoft.Extensions.Options;

namespace Ccar.Messaging.Ingest.IndexMetadata;

/// <summary>The calls to the knowledge base.</summary>
internal sealed class KnowledgeBase(IAmazonBedrockAgent bedrock, IOptions<KnowledgeIngestionOptions> options)
{
    /// <summary>Most documents of one call (Bedrock Agent API, IngestKnowledgeBaseDocuments).</summary>
    public const int MostDocuments = 10;

    /// <summary>A call takes a while and few documents; more than this at a time would run into the account's quota.</summary>
    public const int MostCalls = 2;

    private readonly KnowledgeIngestionOptions _options = options.Value;

    /// <summary>The knowledge base's id.</summary>
    public string Id => _options.KnowledgeBaseId!;

    /// <summary>The data source's id.</summary>
    public string DataSourceId => _options.DataSourceId!;

    /// <summary>Hands over cards; what is said of each.</summary>
    /// <exception cref="ValidationException">Something is wrong with one of them, and none was taken.</exception>
    public async Task<IReadOnlyList<CardAnswer>> IngestAsync(IReadOnlyList<CardToIngest> cards)
    {
        var request = new IngestKnowledgeBaseDocumentsRequest
        {
            KnowledgeBaseId = Id,
            DataSourceId = DataSourceId,
            ClientToken = ClientTokens.Of(cards.Select(card => $"{Id} {DataSourceId} {card.Uri} {card.LandingId} {card.Attempt}")),
            Documents = [.. cards.Select(card => card.ToDocument())],
        };
        try
        {
            var details = (await bedrock.IngestKnowledgeBaseDocumentsAsync(request, CancellationToken.None)).DocumentDetails ?? [];
            return [.. cards.Select(card => CardAnswer.Of(card, details))];
        }
        catch (Exception fault) when (IsNoFaultOfOne(fault, cards) && Explain(fault, "IngestKnowledgeBaseDocuments", CancellationToken.None) is { } explained)
        {
            throw explained;
        }
    }

    /// <summary>Starts a job; null when one is running.</summary>
    public async Task<string?> TryStartJobAsync(string clientToken, CancellationToken cancellationToken)
    {
        var request = new StartIngestionJobRequest { KnowledgeBaseId = Id, DataSourceId = DataSourceId, ClientToken = clientToken };
        try
        {
            return (await bedrock.StartIngestionJobAsync(request, cancellationToken)).IngestionJob?.IngestionJobId
                ?? throw new AwsUnavailableException("bedrock:StartIngestionJob told no job.");
        }
        catch (ConflictException)
        {
            return null;
        }
        catch (Exception fault) when (Explain(fault, "StartIngestionJob", cancellationToken) is { } explained)
        {
            throw explained;
        }
    }

    /// <summary>A job; null when it is not known.</summary>
    public async Task<IngestionJob?> FindJobAsync(string jobId, CancellationToken cancellationToken)
    {
        var request = new GetIngestionJobRequest { KnowledgeBaseId = Id, DataSourceId = DataSourceId, IngestionJobId = jobId };
        try
        {
            return (await bedrock.GetIngestionJobAsync(request, cancellationToken)).IngestionJob;
        }
        catch (ResourceNotFoundException)
        {
            return null;
        }
        catch (Exception fault) when (Explain(fault, "GetIngestionJob", cancellationToken) is { } explained)
        {
            throw explained;
        }
    }

    private static bool IsNoFaultOfOne(Exception fault, IReadOnlyList<CardToIngest> cards) => fault is not ValidationException || cards.Count == 1;

    private Exception? Explain(Exception fault, string operation, CancellationToken cancellationToken) => IndexFaults.Explain(
        fault, new AwsCall($"bedrock:{operation}", $"the data source {DataSourceId} of the knowledge base {Id}", $"knowledge-base/{Id}"), cancellationToken);
}
