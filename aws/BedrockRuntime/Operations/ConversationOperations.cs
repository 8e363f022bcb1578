using Amazon.BedrockRuntime.Model;
using Ccar.Messaging.Aws;
using Ccar.Messaging.Aws.Json;

namespace Amazon.BedrockRuntime.Operations;

internal static class ConversationOperations
{
    public static readonly ServiceOperation<ConverseRequest, ConverseResponse> Converse =
        BedrockRuntimeProtocol.Json.Operation<ConverseRequest, ConverseResponse>(
            new RestRoute("Converse", "POST", "/model/{modelId}/converse"),
            (path, request) => path.Label("modelId", request.ModelId),
            (json, request) =>
            {
                json.Document("additionalModelRequestFields", request.AdditionalModelRequestFields);
                json.Texts("additionalModelResponseFieldPaths", request.AdditionalModelResponseFieldPaths);
                json.Structure("guardrailConfig", request.GuardrailConfig, ConversationsJson.WriteGuardrailConfiguration);
                json.Structure("inferenceConfig", request.InferenceConfig, ConversationsJson.WriteInferenceConfiguration);
                json.RequiredList("messages", request.Messages, ConversationsJson.WriteMessage);
                json.Structure("performanceConfig", request.PerformanceConfig, ConversationsJson.WritePerformanceConfiguration);
                json.Map("requestMetadata", request.RequestMetadata);
                json.List("system", request.System, ConversationsJson.WriteSystemContentBlock);
            },
            (answer, response) =>
            {
                response.AdditionalModelResponseFields = answer.Document("additionalModelResponseFields");
                response.Metrics = answer.Structure("metrics", ConversationsJson.ReadConverseMetrics);
                response.Output = answer.Structure("output", ConversationsJson.ReadConverseOutput);
                response.PerformanceConfig = answer.Structure("performanceConfig", ConversationsJson.ReadPerformanceConfiguration);
                response.StopReason = answer.Constant("stopReason", StopReason.FindValue);
                response.Trace = answer.Structure("trace", ConversationsJson.ReadConverseTrace);
                response.Usage = answer.Structure("usage", ConversationsJson.ReadTokenUsage);
            });
}
