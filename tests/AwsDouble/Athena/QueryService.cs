using System.Text.Json.Nodes;
using Ccar.Messaging.AwsDouble.Glue;
using Ccar.Messaging.AwsDouble.S3;
using Ccar.Messaging.AwsDouble.Server;

namespace Ccar.Messaging.AwsDouble.Athena;

/// <summary>Athena. Queries really run, on the objects below the partitions that Glue knows.</summary>
public sealed class QueryService : JsonService, IAsyncDisposable
{
    private readonly Dictionary<string, WorkGroup> _groups = [];
    private readonly Dictionary<string, QueryRun> _runs = [];
    private readonly Dictionary<string, (string Parameters, QueryRun Run)> _tokens = [];
    private readonly Queue<QueryFailure> _failures = new();
    private readonly CancellationTokenSource _ending = new();
    private readonly ObjectStore _store;
    private readonly QueryEngine _engine;

    internal QueryService(ObjectStore store, DataCatalog catalog)
    {
        _store = store;
        _engine = new QueryEngine(store, catalog);
        store.CreateBucket("athena-results");
        CreateWorkGroup(new WorkGroup("primary", "s3://athena-results/"));
        Add("StartQueryExecution", Start);
        Add("GetQueryExecution", input => new JsonObject { ["QueryExecution"] = Find(input).Describe() });
        Add("GetQueryResults", input => new ResultPage(Find(input), input).Answer());
        Add("StopQueryExecution", Stop);
        Add("GetWorkGroup", input => new JsonObject { ["WorkGroup"] = FindGroup((string)input["WorkGroup"]!).Describe() });
    }

    /// <summary>How long a query stays QUEUED.</summary>
    public TimeSpan QueueDelay { get; set; }

    /// <summary>How long a query stays RUNNING, besides its own time.</summary>
    public TimeSpan RunDelay { get; set; }

    /// <summary>Runs while a query is RUNNING, with its text: to change the world meanwhile, or to hold the query until a test says so.</summary>
    public Func<string, CancellationToken, Task>? WhileRunning { get; set; }

    /// <summary>The texts of all queries, in the order of their starts.</summary>
    public IReadOnlyList<string> Statements
    {
        get
        {
            lock (Gate)
            {
                return [.. _runs.Values.Select(run => run.Sql)];
            }
        }
    }

    /// <summary>Makes a workgroup. <c>primary</c> is there from the start, with results in the bucket <c>athena-results</c>.</summary>
    public void CreateWorkGroup(WorkGroup group)
    {
        lock (Gate)
        {
            _groups[group.Name] = group;
        }
    }

    /// <summary>The next query that starts ends as FAILED so.</summary>
    public void FailNext(QueryFailure failure)
    {
        lock (Gate)
        {
            _failures.Enqueue(failure);
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _ending.CancelAsync();
        await Task.WhenAll(_runs.Values.Select(run => run.Ended));
        _ending.Dispose();
    }

    private static AwsException Invalid(string message) => new("InvalidRequestException", message) { Members = new JsonObject { ["AthenaErrorCode"] = "INVALID_INPUT" } };

    private static bool MayReuse(QueryRun earlier, QueryRequest request) =>
        request.ReuseAge is { } age
        && earlier.State == QueryState.Succeeded
        && earlier.Request.ReuseKey == request.ReuseKey
        && DateTimeOffset.UtcNow - earlier.Completed <= age;

    private JsonObject Start(JsonObject input)
    {
        var token = (string?)input["ClientRequestToken"] ?? throw Invalid("ClientRequestToken is missing.");
        var parameters = JsonNode.Parse(input.ToJsonString())!.AsObject();
        parameters.Remove("ClientRequestToken");
        if (_tokens.TryGetValue(token, out var known))
        {
            return known.Parameters == parameters.ToJsonString()
                ? new JsonObject { ["QueryExecutionId"] = known.Run.Id }
                : throw Invalid("Idempotent parameters do not match");
        }

        var group = FindGroup((string?)input["WorkGroup"] ?? "primary");
        var run = new QueryRun(QueryRequest.Read(input, group), group) { Failure = _failures.TryDequeue(out var failure) ? failure : null };
        if (!_store.Exists(run.Output.Bucket))
        {
            throw Invalid($"Unable to verify/create output bucket {run.Output.Bucket}");
        }

        var reused = _runs.Values.LastOrDefault(earlier => MayReuse(earlier, run.Request));
        _runs[run.Id] = run;
        _tokens[token] = (parameters.ToJsonString(), run);
        run.Begin(new QueryLife(_store, _engine, this, reused?.Result), _ending.Token);
        return new JsonObject { ["QueryExecutionId"] = run.Id };
    }

    private JsonObject Stop(JsonObject input)
    {
        Find(input).Stop();
        return [];
    }

    private WorkGroup FindGroup(string name) => _groups.GetValueOrDefault(name) ?? throw Invalid($"WorkGroup {name} is not found.");

    private QueryRun Find(JsonObject input) => _runs.GetValueOrDefault((string)input["QueryExecutionId"]!) ?? throw Invalid($"QueryExecution {(string)input["QueryExecutionId"]!} was not found");
}
