using Amazon.BedrockAgent;
using Amazon.BedrockAgent.Model;

namespace Ccar.Messaging.Ingest.IndexMetadata;

/// <summary>A stored card that is handed over.</summary>
/// <param name="Uri">The card.</param>
/// <param name="AttributesUri">Its sidecar.</param>
/// <param name="LandingId">The landing it is from: the same card after another one is a change, and not a repeat.</param>
/// <param name="Attempt">Counts from 1.</param>
internal sealed record CardToIngest(string Uri, string AttributesUri, Guid LandingId, int Attempt)
{
    public KnowledgeBaseDocument ToDocument() => new()
    {
        Content = new DocumentContent { DataSourceType = ContentDataSourceType.S3, S3 = new S3Content { S3Location = new S3Location { Uri = Uri } } },
        Metadata = new DocumentMetadata { Type = MetadataSourceType.S3_LOCATION, S3Location = new CustomS3Location { Uri = AttributesUri } },
    };
}
