using Amazon.Glue.Model;
using Amazon.Glue.Operations;

namespace Amazon.Glue;

/// <content>The operations.</content>
public partial class AmazonGlueClient
{
    /// <inheritdoc/>
    public virtual Task<BatchCreatePartitionResponse> BatchCreatePartitionAsync(
        BatchCreatePartitionRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync(PartitionOperations.BatchCreatePartition, request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<CreateDatabaseResponse> CreateDatabaseAsync(CreateDatabaseRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync(DatabaseOperations.CreateDatabase, request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<CreateTableResponse> CreateTableAsync(CreateTableRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync(TableOperations.CreateTable, request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<GetDatabaseResponse> GetDatabaseAsync(GetDatabaseRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync(DatabaseOperations.GetDatabase, request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<GetPartitionResponse> GetPartitionAsync(GetPartitionRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync(PartitionOperations.GetPartition, request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<GetPartitionsResponse> GetPartitionsAsync(GetPartitionsRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync(PartitionOperations.GetPartitions, request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<GetTableResponse> GetTableAsync(GetTableRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync(TableOperations.GetTable, request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<UpdatePartitionResponse> UpdatePartitionAsync(UpdatePartitionRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync(PartitionOperations.UpdatePartition, request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<UpdateTableResponse> UpdateTableAsync(UpdateTableRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync(TableOperations.UpdateTable, request, cancellationToken);
}
