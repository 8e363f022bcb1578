using System.Text.Json.Nodes;

namespace Ccar.Messaging.AwsDouble.Athena;

/// <summary>One run of a query, from its start to its end.</summary>
internal sealed class QueryRun(QueryRequest request, WorkGroup group) : IDisposable
{
    private readonly CancellationTokenSource _stopping = new();
    private readonly DateTimeOffset _submitted = DateTimeOffset.UtcNow;
    private readonly Lock _gate = new();
    private string? _reason;
    private QueryFailure? _failed;

    public string Id { get; } = Guid.NewGuid().ToString();

    public QueryRequest Request => request;

    public WorkGroup Group => group;

    public string Sql => request.Sql;

    public QueryFailure? Failure { get; init; }

    public QueryState State { get; private set; }

    public DateTimeOffset? Completed { get; private set; }

    public QueryResult? Result { get; private set; }

    public bool IsReused { get; private set; }

    public Task Ended { get; private set; } = Task.CompletedTask;

    /// <summary>Bucket and key of the result's file.</summary>
    public (string Bucket, string Key) Output =>
        new Uri(request.OutputLocation) is var location ? (location.Host, $"{Uri.UnescapeDataString(location.AbsolutePath).Trim('/')}/{Id}.csv".TrimStart('/')) : default;

    public void Begin(QueryLife life, CancellationToken ending)
    {
        var both = CancellationTokenSource.CreateLinkedTokenSource(_stopping.Token, ending);
        Ended = Task.Run(
            async () =>
            {
                using (both)
                {
                    await life.LiveAsync(this, both.Token);
                }
            },
            CancellationToken.None);
    }

    public void Stop()
    {
        _stopping.Cancel();
        End(QueryState.Cancelled, "Query cancelled by user");
    }

    public void Run()
    {
        lock (_gate)
        {
            State = Completed is null ? QueryState.Running : State;
        }
    }

    public void Succeed(QueryResult result, bool isReused)
    {
        lock (_gate)
        {
            (Result, IsReused) = Completed is null ? (result, isReused) : (Result, IsReused);
            End(QueryState.Succeeded, null);
        }
    }

    public void Fail(QueryFailure failure)
    {
        lock (_gate)
        {
            _failed = Completed is null ? failure : _failed;
            End(QueryState.Failed, failure.Reason);
        }
    }

    /// <summary>The first end counts.</summary>
    public void End(QueryState state, string? reason)
    {
        lock (_gate)
        {
            if (Completed is null)
            {
                (State, _reason, Completed) = (state, reason, DateTimeOffset.UtcNow);
            }
        }
    }

    public JsonObject Describe()
    {
        lock (_gate)
        {
            return new JsonObject
            {
                ["QueryExecutionId"] = Id,
                ["Query"] = Sql,
                ["StatementType"] = "DML",
                ["SubstatementType"] = "SELECT",
                ["ResultConfiguration"] = new JsonObject { ["OutputLocation"] = $"s3://{Output.Bucket}/{Output.Key}" },
                ["ResultReuseConfiguration"] = new JsonObject { ["ResultReuseByAgeConfiguration"] = new JsonObject { ["Enabled"] = request.ReuseAge is not null } },
                ["QueryExecutionContext"] = request.Context.DeepClone(),
                ["Status"] = Status(),
                ["Statistics"] = Statistics(),
                ["WorkGroup"] = group.Name,
                ["EngineVersion"] = WorkGroup.Engine(),
            };
        }
    }

    public void Dispose() => _stopping.Dispose();

    private static double Seconds(DateTimeOffset time) => time.ToUnixTimeMilliseconds() / 1000.0;

    private JsonObject Status()
    {
        var status = new JsonObject { ["State"] = State.ToString().ToUpperInvariant(), ["SubmissionDateTime"] = Seconds(_submitted) };
        if (_reason is not null)
        {
            status["StateChangeReason"] = _reason;
        }

        if (Completed is { } completed)
        {
            status["CompletionDateTime"] = Seconds(completed);
        }

        if (_failed is not null)
        {
            status["AthenaError"] = _failed.Describe();
        }

        return status;
    }

    private JsonObject Statistics()
    {
        var passed = (long)((Completed ?? DateTimeOffset.UtcNow) - _submitted).TotalMilliseconds;
        return new JsonObject
        {
            ["EngineExecutionTimeInMillis"] = passed,
            ["DataScannedInBytes"] = IsReused ? 0 : Result?.BytesScanned ?? 0,
            ["TotalExecutionTimeInMillis"] = passed,
            ["QueryQueueTimeInMillis"] = 0,
            ["ServiceProcessingTimeInMillis"] = 0,
            ["ResultReuseInformation"] = new JsonObject { ["ReusedPreviousResult"] = IsReused },
        };
    }
}
