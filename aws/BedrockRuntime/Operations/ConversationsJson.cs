using Amazon.BedrockRuntime.Model;
using Ccar.Messaging.Aws.Json;

namespace Amazon.BedrockRuntime.Operations;

internal static class ConversationsJson
{
    public static void WriteContentBlock(JsonMembers json, ContentBlock value) => json.Text("text", value.Text);

    public static ContentBlock ReadContentBlock(JsonAnswer answer) => new() { Text = answer.Text("text") };

    public static void WriteMessage(JsonMembers json, Message value)
    {
        json.RequiredList("content", value.Content, WriteContentBlock);
        json.Required("role", value.Role);
    }

    public static Message ReadMessage(JsonAnswer answer) => new()
    {
        Content = answer.List("content", ReadContentBlock),
        Role = answer.Constant("role", ConversationRole.FindValue),
    };

    public static void WriteSystemContentBlock(JsonMembers json, SystemContentBlock value) => json.Text("text", value.Text);

    public static void WriteInferenceConfiguration(JsonMembers json, InferenceConfiguration value)
    {
        json.Number("maxTokens", value.MaxTokens);
        json.Texts("stopSequences", value.StopSequences);
        json.Number("temperature", value.Temperature);
        json.Number("topP", value.TopP);
    }

    public static void WriteGuardrailConfiguration(JsonMembers json, GuardrailConfiguration value)
    {
        json.Required("guardrailIdentifier", value.GuardrailIdentifier);
        json.Required("guardrailVersion", value.GuardrailVersion);
        json.Text("trace", value.Trace);
    }

    public static void WritePerformanceConfiguration(JsonMembers json, PerformanceConfiguration value) => json.Text("latency", value.Latency);

    public static PerformanceConfiguration ReadPerformanceConfiguration(JsonAnswer answer) => new()
    {
        Latency = answer.Constant("latency", PerformanceConfigLatency.FindValue),
    };

    public static ConverseOutput ReadConverseOutput(JsonAnswer answer) => new() { Message = answer.Structure("message", ReadMessage) };

    public static TokenUsage ReadTokenUsage(JsonAnswer answer) => new()
    {
        CacheReadInputTokens = answer.Whole32("cacheReadInputTokens"),
        CacheWriteInputTokens = answer.Whole32("cacheWriteInputTokens"),
        InputTokens = answer.Whole32("inputTokens"),
        OutputTokens = answer.Whole32("outputTokens"),
        TotalTokens = answer.Whole32("totalTokens"),
    };

    public static ConverseMetrics ReadConverseMetrics(JsonAnswer answer) => new() { LatencyMs = answer.Whole64("latencyMs") };

    public static PromptRouterTrace ReadPromptRouterTrace(JsonAnswer answer) => new() { InvokedModelId = answer.Text("invokedModelId") };

    public static GuardrailTraceAssessment ReadGuardrailTraceAssessment(JsonAnswer answer) => new()
    {
        ActionReason = answer.Text("actionReason"),
        ModelOutput = answer.Texts("modelOutput"),
    };

    public static ConverseTrace ReadConverseTrace(JsonAnswer answer) => new()
    {
        Guardrail = answer.Structure("guardrail", ReadGuardrailTraceAssessment),
        PromptRouter = answer.Structure("promptRouter", ReadPromptRouterTrace),
    };
}
