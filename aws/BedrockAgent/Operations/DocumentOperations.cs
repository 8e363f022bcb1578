using Amazon.BedrockAgent.Model;
using Ccar.Messaging.Aws;
using Ccar.Messaging.Aws.Json;

namespace Amazon.BedrockAgent.Operations;

internal static class DocumentOperations
{
    public static readonly ServiceOperation<IngestKnowledgeBaseDocumentsRequest, IngestKnowledgeBaseDocumentsResponse> IngestKnowledgeBaseDocuments =
        BedrockAgentProtocol.Json.Operation<IngestKnowledgeBaseDocumentsRequest, IngestKnowledgeBaseDocumentsResponse>(
            new RestRoute("IngestKnowledgeBaseDocuments", "PUT", "/knowledgebases/{knowledgeBaseId}/datasources/{dataSourceId}/documents"),
            (path, request) =>
            {
                path.Label("dataSourceId", request.DataSourceId);
                path.Label("knowledgeBaseId", request.KnowledgeBaseId);
            },
            (json, request) =>
            {
                json.Token("clientToken", request.ClientToken);
                json.RequiredList("documents", request.Documents, DocumentsJson.WriteKnowledgeBaseDocument);
            },
            (answer, response) => response.DocumentDetails = answer.List("documentDetails", DocumentsJson.ReadKnowledgeBaseDocumentDetail));

    public static readonly ServiceOperation<GetKnowledgeBaseDocumentsRequest, GetKnowledgeBaseDocumentsResponse> GetKnowledgeBaseDocuments =
        BedrockAgentProtocol.Json.Operation<GetKnowledgeBaseDocumentsRequest, GetKnowledgeBaseDocumentsResponse>(
            new RestRoute("GetKnowledgeBaseDocuments", "POST", "/knowledgebases/{knowledgeBaseId}/datasources/{dataSourceId}/documents/getDocuments"),
            (path, request) =>
            {
                path.Label("dataSourceId", request.DataSourceId);
                path.Label("knowledgeBaseId", request.KnowledgeBaseId);
            },
            (json, request) => json.RequiredList("documentIdentifiers", request.DocumentIdentifiers, DocumentsJson.WriteDocumentIdentifier),
            (answer, response) => response.DocumentDetails = answer.List("documentDetails", DocumentsJson.ReadKnowledgeBaseDocumentDetail));
}
