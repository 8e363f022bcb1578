using Amazon.BedrockAgent.Model;
using Ccar.Messaging.Aws.Json;

namespace Amazon.BedrockAgent.Operations;

internal static class IngestionJobsJson
{
    public static IngestionJobStatistics ReadIngestionJobStatistics(JsonAnswer answer) => new()
    {
        NumberOfDocumentsDeleted = answer.Whole64("numberOfDocumentsDeleted"),
        NumberOfDocumentsFailed = answer.Whole64("numberOfDocumentsFailed"),
        NumberOfDocumentsScanned = answer.Whole64("numberOfDocumentsScanned"),
        NumberOfMetadataDocumentsModified = answer.Whole64("numberOfMetadataDocumentsModified"),
        NumberOfMetadataDocumentsScanned = answer.Whole64("numberOfMetadataDocumentsScanned"),
        NumberOfModifiedDocumentsIndexed = answer.Whole64("numberOfModifiedDocumentsIndexed"),
        NumberOfNewDocumentsIndexed = answer.Whole64("numberOfNewDocumentsIndexed"),
    };

    public static IngestionJob ReadIngestionJob(JsonAnswer answer) => new()
    {
        DataSourceId = answer.Text("dataSourceId"),
        Description = answer.Text("description"),
        FailureReasons = answer.Texts("failureReasons"),
        IngestionJobId = answer.Text("ingestionJobId"),
        KnowledgeBaseId = answer.Text("knowledgeBaseId"),
        StartedAt = answer.Time("startedAt"),
        Statistics = answer.Structure("statistics", ReadIngestionJobStatistics),
        Status = answer.Constant("status", IngestionJobStatus.FindValue),
        UpdatedAt = answer.Time("updatedAt"),
    };
}
