using Amazon.Athena;
using Amazon.Athena.Model;
using Amazon.Runtime;
using Amazon.Runtime.Endpoints;

namespace Ccar.Messaging.Services.Tests.Query.RunSql;

/// <summary>Athena as the engine sees it: it starts the given queries in turn, knows a token again, and fails when told to.</summary>
internal sealed class ScriptedAthena(params IEnumerable<ScriptedQuery> queries) : IAmazonAthena
{
    private readonly Lock _gate = new();
    private readonly Queue<ScriptedQuery> _toStart = new(queries);
    private readonly Dictionary<string, (string Id, StartQueryExecutionRequest Request)> _byToken = [];
    private readonly Dictionary<string, ScriptedQuery> _byId = [];
    private readonly Dictionary<string, Queue<Exception>> _faults = [];

    /// <summary>What was called, by name.</summary>
    public List<string> Calls { get; } = [];

    /// <summary>Every start, repeats among them.</summary>
    public List<StartQueryExecutionRequest> Starts { get; } = [];

    /// <summary>Every request for a page.</summary>
    public List<GetQueryResultsRequest> Reads { get; } = [];

    /// <summary>How many queries were really started.</summary>
    public int Started => _byId.Count;

    /// <summary>Called before every operation.</summary>
    public Func<string, CancellationToken, Task>? Before { get; set; }

    /// <summary>Called after a start is done, before it is answered.</summary>
    public Func<string, Task>? After { get; set; }

    public IClientConfig Config => throw new NotSupportedException();

    /// <summary>Makes the next calls of an operation fail.</summary>
    public ScriptedAthena Fail(string operation, params IReadOnlyList<Exception> faults)
    {
        _faults[operation] = new Queue<Exception>(faults);
        return this;
    }

    public async Task<StartQueryExecutionResponse> StartQueryExecutionAsync(StartQueryExecutionRequest request, CancellationToken cancellationToken = default)
    {
        await BeginAsync("StartQueryExecution", cancellationToken);
        var answer = Start(request);
        await (After?.Invoke("StartQueryExecution") ?? Task.CompletedTask);
        return answer;
    }

    private StartQueryExecutionResponse Start(StartQueryExecutionRequest request)
    {
        lock (_gate)
        {
            Starts.Add(request);
            if (_byToken.TryGetValue(request.ClientRequestToken!, out var known))
            {
                return known.Request.QueryString == request.QueryString && known.Request.WorkGroup == request.WorkGroup
                    ? new StartQueryExecutionResponse { QueryExecutionId = known.Id }
                    : throw Faults.Invalid("Idempotent parameters do not match");
            }

            var id = $"query-{_byId.Count + 1}";
            _byToken[request.ClientRequestToken!] = (id, request);
            _byId[id] = _toStart.Dequeue();
            return new StartQueryExecutionResponse { QueryExecutionId = id };
        }
    }

    public async Task<GetQueryExecutionResponse> GetQueryExecutionAsync(GetQueryExecutionRequest request, CancellationToken cancellationToken = default)
    {
        await BeginAsync("GetQueryExecution", cancellationToken);
        lock (_gate)
        {
            return new GetQueryExecutionResponse { QueryExecution = _byId[request.QueryExecutionId!].Describe(request.QueryExecutionId!) };
        }
    }

    public async Task<GetQueryResultsResponse> GetQueryResultsAsync(GetQueryResultsRequest request, CancellationToken cancellationToken = default)
    {
        await BeginAsync("GetQueryResults", cancellationToken);
        lock (_gate)
        {
            Reads.Add(request);
            var pages = _byId[request.QueryExecutionId!].Pages;
            return request.NextToken is null ? pages[0] : pages[pages.Index().First(page => page.Item.NextToken == request.NextToken).Index + 1];
        }
    }

    public async Task<StopQueryExecutionResponse> StopQueryExecutionAsync(StopQueryExecutionRequest request, CancellationToken cancellationToken = default)
    {
        await BeginAsync("StopQueryExecution", cancellationToken);
        lock (_gate)
        {
            _byId[request.QueryExecutionId!].Stop();
            return new StopQueryExecutionResponse();
        }
    }

    public Task<GetWorkGroupResponse> GetWorkGroupAsync(GetWorkGroupRequest request, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public Endpoint DetermineServiceOperationEndpoint(AmazonWebServiceRequest request) => throw new NotSupportedException();

    public void Dispose()
    {
    }

    private async Task BeginAsync(string operation, CancellationToken cancellationToken)
    {
        if (Before is { } before)
        {
            await before(operation, cancellationToken);
        }

        cancellationToken.ThrowIfCancellationRequested();
        lock (_gate)
        {
            Calls.Add(operation);
            if (_faults.TryGetValue(operation, out var faults) && faults.TryDequeue(out var fault))
            {
                throw fault;
            }
        }
    }
}
