using Amazon.Athena.Model;
using Ccar.Messaging.Aws;

namespace Amazon.Athena.Operations;

internal static class QueryOperations
{
    public static readonly ServiceOperation<StartQueryExecutionRequest, StartQueryExecutionResponse> StartQueryExecution =
        AthenaProtocol.Json.Operation<StartQueryExecutionRequest, StartQueryExecutionResponse>(
            "StartQueryExecution",
            (json, request) =>
            {
                json.Token("ClientRequestToken", request.ClientRequestToken);
                json.Texts("ExecutionParameters", request.ExecutionParameters);
                json.Structure("QueryExecutionContext", request.QueryExecutionContext, QueriesJson.WriteQueryExecutionContext);
                json.Required("QueryString", request.QueryString);
                json.Structure("ResultConfiguration", request.ResultConfiguration, QueriesJson.WriteResultConfiguration);
                json.Structure("ResultReuseConfiguration", request.ResultReuseConfiguration, QueriesJson.WriteResultReuseConfiguration);
                json.Text("WorkGroup", request.WorkGroup);
            },
            (answer, response) => response.QueryExecutionId = answer.Text("QueryExecutionId"));

    public static readonly ServiceOperation<GetQueryExecutionRequest, GetQueryExecutionResponse> GetQueryExecution =
        AthenaProtocol.Json.Operation<GetQueryExecutionRequest, GetQueryExecutionResponse>(
            "GetQueryExecution",
            (json, request) => json.Required("QueryExecutionId", request.QueryExecutionId),
            (answer, response) => response.QueryExecution = answer.Structure("QueryExecution", QueryExecutionsJson.ReadQueryExecution));

    public static readonly ServiceOperation<StopQueryExecutionRequest, StopQueryExecutionResponse> StopQueryExecution =
        AthenaProtocol.Json.Operation<StopQueryExecutionRequest, StopQueryExecutionResponse>(
            "StopQueryExecution",
            (json, request) => json.Required("QueryExecutionId", request.QueryExecutionId));

    public static readonly ServiceOperation<GetQueryResultsRequest, GetQueryResultsResponse> GetQueryResults =
        AthenaProtocol.Json.Operation<GetQueryResultsRequest, GetQueryResultsResponse>(
            "GetQueryResults",
            (json, request) =>
            {
                json.Number("MaxResults", request.MaxResults);
                json.Text("NextToken", request.NextToken);
                json.Required("QueryExecutionId", request.QueryExecutionId);
                json.Text("QueryResultType", request.QueryResultType);
            },
            (answer, response) =>
            {
                response.NextToken = answer.PageToken("NextToken");
                response.ResultSet = answer.Structure("ResultSet", QueryResultsJson.ReadResultSet);
                response.UpdateCount = answer.Whole64("UpdateCount");
            });
}
