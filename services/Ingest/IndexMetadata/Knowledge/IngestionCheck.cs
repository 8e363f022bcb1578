using System.Runtime.CompilerServices;
using Amazon.BedrockAgent;
using Amazon.BedrockAgent.Model;
using Ccar.Messaging.Hosting;
using Microsoft.Extensions.Options;

namespace Ccar.Messaging.Ingest.IndexMetadata;

/// <summary>Whether the knowledge base and its data source can be reached: asks for a job that nobody started.</summary>
internal sealed class IngestionCheck(IAmazonBedrockAgent bedrock, IOptions<KnowledgeIngestionOptions> options) : IResourceCheck
{
    private const string NoJob = "DOCTOR0000";

    public string Resource => "knowledge base for cards";

    public async IAsyncEnumerable<Finding> CheckAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var settings = options.Value;
        yield return settings.IsConfigured
            ? await LookAsync(settings, cancellationToken)
            : Finding.Good(Resource, $"None is configured: cards are written and not handed over ({KnowledgeIngestionOptions.Section}).");
    }

    private async Task<Finding> LookAsync(KnowledgeIngestionOptions settings, CancellationToken cancellationToken)
    {
        try
        {
            await bedrock.GetIngestionJobAsync(
                new GetIngestionJobRequest { KnowledgeBaseId = settings.KnowledgeBaseId, DataSourceId = settings.DataSourceId, IngestionJobId = NoJob }, cancellationToken);
            return Finding.Good(Resource, $"{settings.KnowledgeBaseId} answers.");
        }
        catch (ResourceNotFoundException missing) when (missing.Message.Contains(NoJob, StringComparison.Ordinal) || missing.Message.Contains("job", StringComparison.OrdinalIgnoreCase))
        {
            return Finding.Good(Resource, $"{settings.KnowledgeBaseId} answers.");
        }
        catch (AccessDeniedException denied) when (settings.Mode == KnowledgeIngestionOptions.Documents)
        {
            return Finding.Warn(Resource, $"Cannot be looked at: {denied.Message}", "Nothing, when landings are indexed; allow bedrock:GetIngestionJob to have it checked.");
        }
    }
}
