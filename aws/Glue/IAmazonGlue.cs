using Amazon.Glue.Model;
using Amazon.Runtime;
using Amazon.Runtime.Endpoints;

namespace Amazon.Glue;

/// <summary>
/// AWS Glue, as far as this product needs it.
/// Every method throws <see cref="AmazonGlueException"/>, or a type derived from it, when the
/// service refuses; <see cref="ArgumentException"/> naming the parameter when one that is required is missing, before anything is sent.
/// </summary>
public interface IAmazonGlue : IAmazonService, IDisposable
{
    /// <summary>
    /// Makes up to 100 partitions. Each may fail alone, and HTTP success says nothing about a single one: see <see
    /// cref="Model.BatchCreatePartitionResponse.Errors"/>.
    /// </summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Stops waiting, also between retries.</param>
    /// <returns>The answer.</returns>
    Task<BatchCreatePartitionResponse> BatchCreatePartitionAsync(BatchCreatePartitionRequest request, CancellationToken cancellationToken = default);

    /// <summary>Makes a database.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Stops waiting, also between retries.</param>
    /// <returns>The answer.</returns>
    Task<CreateDatabaseResponse> CreateDatabaseAsync(CreateDatabaseRequest request, CancellationToken cancellationToken = default);

    /// <summary>Makes a table.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Stops waiting, also between retries.</param>
    /// <returns>The answer.</returns>
    Task<CreateTableResponse> CreateTableAsync(CreateTableRequest request, CancellationToken cancellationToken = default);

    /// <summary>Reads a database.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Stops waiting, also between retries.</param>
    /// <returns>The answer.</returns>
    Task<GetDatabaseResponse> GetDatabaseAsync(GetDatabaseRequest request, CancellationToken cancellationToken = default);

    /// <summary>Reads a partition.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Stops waiting, also between retries.</param>
    /// <returns>The answer.</returns>
    Task<GetPartitionResponse> GetPartitionAsync(GetPartitionRequest request, CancellationToken cancellationToken = default);

    /// <summary>Reads a page of the partitions of a table. A page may be empty and not the last.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Stops waiting, also between retries.</param>
    /// <returns>The answer.</returns>
    Task<GetPartitionsResponse> GetPartitionsAsync(GetPartitionsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Reads a table.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Stops waiting, also between retries.</param>
    /// <returns>The answer.</returns>
    Task<GetTableResponse> GetTableAsync(GetTableRequest request, CancellationToken cancellationToken = default);

    /// <summary>Replaces a partition.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Stops waiting, also between retries.</param>
    /// <returns>The answer.</returns>
    Task<UpdatePartitionResponse> UpdatePartitionAsync(UpdatePartitionRequest request, CancellationToken cancellationToken = default);

    /// <summary>Replaces the whole definition of a table.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Stops waiting, also between retries.</param>
    /// <returns>The answer.</returns>
    Task<UpdateTableResponse> UpdateTableAsync(UpdateTableRequest request, CancellationToken cancellationToken = default);

    /// <summary>The endpoint a request would go to.</summary>
    /// <param name="request">The request.</param>
    /// <returns>The endpoint.</returns>
    Endpoint DetermineServiceOperationEndpoint(AmazonWebServiceRequest request);

    // What AddAWSService<IAmazonGlue>() calls.
    static ClientConfig IAmazonService.CreateDefaultClientConfig() => new AmazonGlueConfig();

    static IAmazonService IAmazonService.CreateDefaultServiceClient(AWSCredentials awsCredentials, ClientConfig clientConfig) =>
        new AmazonGlueClient(awsCredentials, (AmazonGlueConfig)clientConfig);
}
