using Amazon.BedrockAgent.Model;
using Ccar.Messaging.Aws;
using Ccar.Messaging.Aws.Json;

namespace Amazon.BedrockAgent.Operations;

internal static class IngestionJobOperations
{
    public static readonly ServiceOperation<StartIngestionJobRequest, StartIngestionJobResponse> StartIngestionJob =
        BedrockAgentProtocol.Json.Operation<StartIngestionJobRequest, StartIngestionJobResponse>(
            new RestRoute("StartIngestionJob", "PUT", "/knowledgebases/{knowledgeBaseId}/datasources/{dataSourceId}/ingestionjobs/"),
            (path, request) =>
            {
                path.Label("dataSourceId", request.DataSourceId);
                path.Label("knowledgeBaseId", request.KnowledgeBaseId);
            },
            (json, request) =>
            {
                json.Token("clientToken", request.ClientToken);
                json.Text("description", request.Description);
            },
            (answer, response) => response.IngestionJob = answer.Structure("ingestionJob", IngestionJobsJson.ReadIngestionJob));

    public static readonly ServiceOperation<GetIngestionJobRequest, GetIngestionJobResponse> GetIngestionJob =
        BedrockAgentProtocol.Json.Operation<GetIngestionJobRequest, GetIngestionJobResponse>(
            new RestRoute("GetIngestionJob", "GET", "/knowledgebases/{knowledgeBaseId}/datasources/{dataSourceId}/ingestionjobs/{ingestionJobId}"),
            (path, request) =>
            {
                path.Label("dataSourceId", request.DataSourceId);
                path.Label("ingestionJobId", request.IngestionJobId);
                path.Label("knowledgeBaseId", request.KnowledgeBaseId);
            },
            write: null,
            (answer, response) => response.IngestionJob = answer.Structure("ingestionJob", IngestionJobsJson.ReadIngestionJob));
}
