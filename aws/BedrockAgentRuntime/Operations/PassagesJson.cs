using Amazon.BedrockAgentRuntime.Model;
using Ccar.Messaging.Aws.Json;

namespace Amazon.BedrockAgentRuntime.Operations;

internal static class PassagesJson
{
    public static RetrievalResultContent ReadRetrievalResultContent(JsonAnswer answer) => new()
    {
        Text = answer.Text("text"),
        Type = answer.Constant("type", RetrievalResultContentType.FindValue),
    };

    public static RetrievalResultS3Location ReadRetrievalResultS3Location(JsonAnswer answer) => new() { Uri = answer.Text("uri") };

    public static RetrievalResultCustomDocumentLocation ReadRetrievalResultCustomDocumentLocation(JsonAnswer answer) => new()
    {
        Id = answer.Text("id"),
    };

    public static RetrievalResultLocation ReadRetrievalResultLocation(JsonAnswer answer) => new()
    {
        CustomDocumentLocation = answer.Structure("customDocumentLocation", ReadRetrievalResultCustomDocumentLocation),
        S3Location = answer.Structure("s3Location", ReadRetrievalResultS3Location),
        Type = answer.Constant("type", RetrievalResultLocationType.FindValue),
    };

    public static KnowledgeBaseRetrievalResult ReadKnowledgeBaseRetrievalResult(JsonAnswer answer) => new()
    {
        Content = answer.Structure("content", ReadRetrievalResultContent),
        Location = answer.Structure("location", ReadRetrievalResultLocation),
        Metadata = answer.Documents("metadata"),
        Score = answer.Number("score"),
    };
}
