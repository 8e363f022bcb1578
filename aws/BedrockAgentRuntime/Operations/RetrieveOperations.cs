using Amazon.BedrockAgentRuntime.Model;
using Ccar.Messaging.Aws;
using Ccar.Messaging.Aws.Json;

namespace Amazon.BedrockAgentRuntime.Operations;

internal static class RetrieveOperations
{
    public static readonly ServiceOperation<RetrieveRequest, RetrieveResponse> Retrieve =
        BedrockAgentRuntimeProtocol.Json.Operation<RetrieveRequest, RetrieveResponse>(
            new RestRoute("Retrieve", "POST", "/knowledgebases/{knowledgeBaseId}/retrieve"),
            (path, request) => path.Label("knowledgeBaseId", request.KnowledgeBaseId),
            (json, request) =>
            {
                json.Structure("guardrailConfiguration", request.GuardrailConfiguration, RetrievalJson.WriteGuardrailConfiguration);
                json.Text("nextToken", request.NextToken);
                json.Structure("retrievalConfiguration", request.RetrievalConfiguration, RetrievalJson.WriteKnowledgeBaseRetrievalConfiguration);
                json.RequiredStructure("retrievalQuery", request.RetrievalQuery, RetrievalJson.WriteKnowledgeBaseQuery);
            },
            (answer, response) =>
            {
                response.GuardrailAction = answer.Constant("guardrailAction", GuadrailAction.FindValue);
                response.NextToken = answer.PageToken("nextToken");
                response.RetrievalResults = answer.List("retrievalResults", PassagesJson.ReadKnowledgeBaseRetrievalResult);
            });
}
