using Amazon.BedrockAgentRuntime.Model;
using Ccar.Messaging.Aws;
using Ccar.Messaging.Aws.Json;

namespace Amazon.BedrockAgentRuntime.Operations;

internal static class RetrieveAndGenerateOperations
{
    public static readonly ServiceOperation<RetrieveAndGenerateRequest, RetrieveAndGenerateResponse> RetrieveAndGenerate =
        BedrockAgentRuntimeProtocol.Json.Operation<RetrieveAndGenerateRequest, RetrieveAndGenerateResponse>(
            new RestRoute("RetrieveAndGenerate", "POST", "/retrieveAndGenerate"),
            path: null,
            (json, request) =>
            {
                json.RequiredStructure("input", request.Input, GenerationJson.WriteRetrieveAndGenerateInput);
                json.Structure(
                    "retrieveAndGenerateConfiguration", request.RetrieveAndGenerateConfiguration, GenerationJson.WriteRetrieveAndGenerateConfiguration);
                json.Structure("sessionConfiguration", request.SessionConfiguration, GenerationJson.WriteRetrieveAndGenerateSessionConfiguration);
                json.Text("sessionId", request.SessionId);
            },
            (answer, response) =>
            {
                response.Citations = answer.List("citations", AnswersJson.ReadCitation);
                response.GuardrailAction = answer.Constant("guardrailAction", GuadrailAction.FindValue);
                response.Output = answer.Structure("output", AnswersJson.ReadRetrieveAndGenerateOutput);
                response.SessionId = answer.Text("sessionId");
            });
}
