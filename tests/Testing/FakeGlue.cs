using System.Collections.Concurrent;
using System.Net;
using Amazon.Glue;
using Amazon.Glue.Model;
using Amazon.Runtime;
using Amazon.Runtime.Endpoints;

namespace Ccar.Messaging.Testing;

/// <summary>Glue's tables and partitions in memory, with its refusals; calls can be noted, held, and made to fail.</summary>
public sealed class FakeGlue : IAmazonGlue
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Table> _tables = [];
    private readonly Dictionary<(string Table, string Values), PartitionInput> _partitions = [];
    private readonly Dictionary<(string Table, string Values), DateTime> _made = [];
    private bool _hasDatabase = true;

    /// <summary>What was asked, in order.</summary>
    public ConcurrentQueue<(string Operation, AmazonWebServiceRequest Request)> Calls { get; } = new();

    /// <summary>When a partition that is added is made, UTC.</summary>
    public DateTime Now { get; set; } = DateTime.UnixEpoch;

    /// <summary>Called before anything is done.</summary>
    public Func<string, Task> Before { get; set; } = _ => Task.CompletedTask;

    /// <summary>Refuses single partitions of a batch, each time it is asked.</summary>
    public Func<PartitionInput, ErrorDetail?> Refuse { get; set; } = _ => null;

    /// <inheritdoc/>
    public IClientConfig Config => throw new NotSupportedException();

    /// <summary>How often an operation was asked.</summary>
    public int Count(string operation) => Calls.Count(call => call.Operation == operation);

    /// <summary>A table; null when there is none.</summary>
    public Table? Table(string name) => _tables.GetValueOrDefault(name);

    /// <summary>Makes a table, or replaces it.</summary>
    public void Put(Table table) => _tables[table.Name!] = table;

    /// <summary>Removes the database.</summary>
    public void RemoveDatabase() => _hasDatabase = false;

    /// <summary>Removes a table; its partitions stay.</summary>
    public void RemoveTable(string name) => _tables.Remove(name);

    /// <summary>Where a partition is; null when there is none.</summary>
    public string? LocationOf(string table, params string[] values) =>
        _partitions.GetValueOrDefault((table, string.Join('/', values)))?.StorageDescriptor?.Location;

    /// <summary>A partition; null when there is none.</summary>
    public PartitionInput? Partition(string table, params string[] values) => _partitions.GetValueOrDefault((table, string.Join('/', values)));

    /// <summary>Puts a partition elsewhere.</summary>
    public void Move(string table, string location, params string[] values) => _partitions[(table, string.Join('/', values))].StorageDescriptor!.Location = location;

    /// <summary>Removes a partition.</summary>
    public void RemovePartition(string table, params string[] values)
    {
        _made.Remove((table, string.Join('/', values)));
        _partitions.Remove((table, string.Join('/', values)));
    }

    /// <summary>How many partitions a table has.</summary>
    public int PartitionCount(string table) => _partitions.Keys.Count(key => key.Table == table);

    /// <summary>A refusal under a code.</summary>
    public static AmazonGlueException Fault(string code, HttpStatusCode status = HttpStatusCode.BadRequest) => new("The service says no.", null, ErrorType.Sender, code, "r1", status);

    /// <inheritdoc/>
    public async Task<BatchCreatePartitionResponse> BatchCreatePartitionAsync(BatchCreatePartitionRequest request, CancellationToken cancellationToken = default)
    {
        await MeetAsync("BatchCreatePartition", request);
        lock (_gate)
        {
            Require(request.TableName!);
            var inputs = request.PartitionInputList is { Count: >= 1 and <= 100 } list ? list : throw new InvalidInputException("1 to 100 partitions, please.");
            var errors = inputs.Select(input => (input, Error: Add(request.TableName!, input))).Where(added => added.Error is not null)
                .Select(added => new PartitionError { PartitionValues = added.input.Values, ErrorDetail = added.Error }).ToList();
            return new BatchCreatePartitionResponse { Errors = errors.Count == 0 ? null : errors };
        }
    }

    /// <inheritdoc/>
    public async Task<CreateDatabaseResponse> CreateDatabaseAsync(CreateDatabaseRequest request, CancellationToken cancellationToken = default)
    {
        await MeetAsync("CreateDatabase", request);
        _hasDatabase = true;
        return new CreateDatabaseResponse();
    }

    /// <inheritdoc/>
    public async Task<CreateTableResponse> CreateTableAsync(CreateTableRequest request, CancellationToken cancellationToken = default)
    {
        await MeetAsync("CreateTable", request);
        lock (_gate)
        {
            if (!_hasDatabase)
            {
                throw new EntityNotFoundException("Database not found.");
            }

            return _tables.TryAdd(request.TableInput!.Name!, TableOf(request.TableInput, "0")) ? new CreateTableResponse() : throw new AlreadyExistsException("Table already exists.");
        }
    }

    /// <inheritdoc/>
    public Task<GetDatabaseResponse> GetDatabaseAsync(GetDatabaseRequest request, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    /// <inheritdoc/>
    public async Task<GetPartitionResponse> GetPartitionAsync(GetPartitionRequest request, CancellationToken cancellationToken = default)
    {
        await MeetAsync("GetPartition", request);
        var found = Partition(request.TableName!, [.. request.PartitionValues!]) ?? throw new EntityNotFoundException("Partition not found.");
        return new GetPartitionResponse { Partition = new Partition { Values = found.Values, StorageDescriptor = found.StorageDescriptor, Parameters = found.Parameters, CreationTime = _made[(request.TableName!, string.Join('/', found.Values!))] } };
    }

    /// <inheritdoc/>
    public Task<GetPartitionsResponse> GetPartitionsAsync(GetPartitionsRequest request, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    /// <inheritdoc/>
    public async Task<GetTableResponse> GetTableAsync(GetTableRequest request, CancellationToken cancellationToken = default)
    {
        await MeetAsync("GetTable", request);
        lock (_gate)
        {
            return new GetTableResponse { Table = Require(request.Name!) };
        }
    }

    /// <inheritdoc/>
    public async Task<UpdatePartitionResponse> UpdatePartitionAsync(UpdatePartitionRequest request, CancellationToken cancellationToken = default)
    {
        await MeetAsync("UpdatePartition", request);
        var key = (request.TableName!, string.Join('/', request.PartitionValueList!));
        _partitions[key] = _partitions.ContainsKey(key) ? request.PartitionInput! : throw new EntityNotFoundException("Partition not found.");
        return new UpdatePartitionResponse();
    }

    /// <inheritdoc/>
    public async Task<UpdateTableResponse> UpdateTableAsync(UpdateTableRequest request, CancellationToken cancellationToken = default)
    {
        await MeetAsync("UpdateTable", request);
        lock (_gate)
        {
            var current = Require(request.TableInput!.Name!);
            _tables[current.Name!] = current.VersionId == request.VersionId
                ? TableOf(request.TableInput, $"{current.VersionId}+")
                : throw new ConcurrentModificationException("Another version.");
            return new UpdateTableResponse();
        }
    }

    /// <inheritdoc/>
    public Endpoint DetermineServiceOperationEndpoint(AmazonWebServiceRequest request) => throw new NotSupportedException();

    /// <inheritdoc/>
    public void Dispose()
    {
    }

    private static Table TableOf(TableInput input, string version) => new()
    {
        Name = input.Name,
        Description = input.Description,
        Owner = input.Owner,
        Parameters = input.Parameters,
        PartitionKeys = input.PartitionKeys,
        Retention = input.Retention,
        StorageDescriptor = input.StorageDescriptor,
        TableType = input.TableType,
        VersionId = version,
        CreateTime = DateTime.UnixEpoch,
        DatabaseName = "ccar_db",
    };

    private ErrorDetail? Add(string table, PartitionInput input)
    {
        if (Refuse(input) is { } refused)
        {
            return refused;
        }

        var key = (table, string.Join('/', input.Values!));
        _made.TryAdd(key, Now);
        return _partitions.TryAdd(key, input)
            ? null
            : new ErrorDetail { ErrorCode = "AlreadyExistsException", ErrorMessage = "Partition already exists." };
    }

    private Table Require(string name) => _tables.GetValueOrDefault(name) ?? throw new EntityNotFoundException($"Table {name} not found.");

    private async Task MeetAsync(string operation, AmazonWebServiceRequest request)
    {
        Calls.Enqueue((operation, request));
        await Before(operation);
    }
}
