using Amazon.Athena.Model;
using Amazon.Athena.Operations;

namespace Amazon.Athena;

/// <content>The operations.</content>
public partial class AmazonAthenaClient
{
    /// <inheritdoc/>
    public virtual Task<GetQueryExecutionResponse> GetQueryExecutionAsync(
        GetQueryExecutionRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync(QueryOperations.GetQueryExecution, request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<GetQueryResultsResponse> GetQueryResultsAsync(GetQueryResultsRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync(QueryOperations.GetQueryResults, request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<GetWorkGroupResponse> GetWorkGroupAsync(GetWorkGroupRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync(WorkGroupOperations.GetWorkGroup, request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<StartQueryExecutionResponse> StartQueryExecutionAsync(
        StartQueryExecutionRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync(QueryOperations.StartQueryExecution, request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<StopQueryExecutionResponse> StopQueryExecutionAsync(
        StopQueryExecutionRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync(QueryOperations.StopQueryExecution, request, cancellationToken);
}
