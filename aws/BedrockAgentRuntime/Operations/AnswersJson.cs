using Amazon.BedrockAgentRuntime.Model;
using Ccar.Messaging.Aws.Json;

namespace Amazon.BedrockAgentRuntime.Operations;

internal static class AnswersJson
{
    public static RetrieveAndGenerateOutput ReadRetrieveAndGenerateOutput(JsonAnswer answer) => new() { Text = answer.Text("text") };

    public static Span ReadSpan(JsonAnswer answer) => new() { End = answer.Whole32("end"), Start = answer.Whole32("start") };

    public static TextResponsePart ReadTextResponsePart(JsonAnswer answer) => new()
    {
        Span = answer.Structure("span", ReadSpan),
        Text = answer.Text("text"),
    };

    public static GeneratedResponsePart ReadGeneratedResponsePart(JsonAnswer answer) => new()
    {
        TextResponsePart = answer.Structure("textResponsePart", ReadTextResponsePart),
    };

    public static RetrievedReference ReadRetrievedReference(JsonAnswer answer) => new()
    {
        Content = answer.Structure("content", PassagesJson.ReadRetrievalResultContent),
        Location = answer.Structure("location", PassagesJson.ReadRetrievalResultLocation),
        Metadata = answer.Documents("metadata"),
    };

    public static Citation ReadCitation(JsonAnswer answer) => new()
    {
        GeneratedResponsePart = answer.Structure("generatedResponsePart", ReadGeneratedResponsePart),
        RetrievedReferences = answer.List("retrievedReferences", ReadRetrievedReference),
    };
}
