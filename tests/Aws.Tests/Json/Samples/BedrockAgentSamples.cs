using Amazon.BedrockAgent;
using Amazon.BedrockAgent.Model;

namespace Ccar.Messaging.Aws.Tests.Json.Samples;

internal static class BedrockAgentSamples
{
    private const string KnowledgeBase = "KB12345678";
    private const string Source = "DS12345678";
    private const string Token = "0f8fad5b-d9cb-469f-a165-70867728950e";
    private const string Names = $"\"knowledgeBaseId\":\"{KnowledgeBase}\",\"dataSourceId\":\"{Source}\"";

    private const string Details = $$$"""
        {"documentDetails":[{ {{{Names}}},"status":"INDEXED","statusReason":"Read","updatedAt":"2025-11-24T12:20:00.123Z",
          "identifier":{"dataSourceType":"S3","s3":{"uri":"s3://bucket/card.md"},"custom":{"id":"card"}} }]}
        """;

    private const string Job = $$$"""
        {"ingestionJob":{ {{{Names}}},"ingestionJobId":"JOB1234567","description":"d","status":"COMPLETE","failureReasons":["one file"],
          "startedAt":"2025-11-24T12:20:00.000Z","updatedAt":"2025-11-24T12:21:00.500Z","statistics":{"numberOfDocumentsScanned":1,
          "numberOfMetadataDocumentsScanned":2,"numberOfNewDocumentsIndexed":3,"numberOfModifiedDocumentsIndexed":4,
          "numberOfMetadataDocumentsModified":5,"numberOfDocumentsDeleted":6,"numberOfDocumentsFailed":7}} }
        """;

    public static readonly Sample[] All =
    [
        new(
            new IngestKnowledgeBaseDocumentsRequest
            {
                KnowledgeBaseId = KnowledgeBase, DataSourceId = Source, ClientToken = Token, Documents = [Everything(), Object()],
            },
            Details),
        new(
            new GetKnowledgeBaseDocumentsRequest
            {
                KnowledgeBaseId = KnowledgeBase,
                DataSourceId = Source,
                DocumentIdentifiers =
                [
                    new() { DataSourceType = ContentDataSourceType.S3, S3 = new() { Uri = "s3://bucket/card.md" }, Custom = new() { Id = "card" } },
                ],
            },
            Details),
        new(new StartIngestionJobRequest { KnowledgeBaseId = KnowledgeBase, DataSourceId = Source, ClientToken = Token, Description = "New cards" }, Job),
        new(new GetIngestionJobRequest { KnowledgeBaseId = KnowledgeBase, DataSourceId = Source, IngestionJobId = "JOB1234567" }, Job),
    ];

    private static KnowledgeBaseDocument Everything() => new()
    {
        Content = new()
        {
            DataSourceType = ContentDataSourceType.CUSTOM,
            S3 = new() { S3Location = new() { Uri = "s3://bucket/card.md" } },
            Custom = new()
            {
                CustomDocumentIdentifier = new() { Id = "card" },
                SourceType = CustomSourceType.IN_LINE,
                S3Location = new() { Uri = "s3://bucket/card.md", BucketOwnerAccountId = "123456789012" },
                InlineContent = new()
                {
                    Type = InlineContentType.BYTE,
                    ByteContent = new() { Data = new MemoryStream([0xFB, 0xFF, 0, 1]), MimeType = "text/plain" },
                    TextContent = new() { Data = "# Card" },
                },
            },
        },
        Metadata = new()
        {
            Type = MetadataSourceType.IN_LINE_ATTRIBUTE,
            InlineAttributes = [new() { Key = "run_id", Value = Value() }],
            S3Location = new() { Uri = "s3://bucket/card.md.metadata.json", BucketOwnerAccountId = "123456789012" },
        },
    };

    private static KnowledgeBaseDocument Object() => new()
    {
        Content = new() { DataSourceType = ContentDataSourceType.S3, S3 = new() { S3Location = new() { Uri = "s3://bucket/card.md" } } },
        Metadata = new() { Type = MetadataSourceType.S3_LOCATION, S3Location = new() { Uri = "s3://bucket/card.md.metadata.json" } },
    };

    private static MetadataAttributeValue Value() => new()
    {
        Type = MetadataValueType.STRING_LIST,
        BooleanValue = false,
        NumberValue = 1.5,
        StringValue = "run001",
        StringListValue = ["run001", "run002"],
    };
}
