using System.Globalization;

namespace Ccar.Messaging.Query.RunSql;

/// <summary>Cancels when the caller does, when the deadline passes, or when the query's own time is up; knows which it was.</summary>
internal sealed class QueryTimeLimit : IDisposable
{
    private readonly RunSqlOptions _options;
    private readonly DateTimeOffset _deadline;
    private readonly CancellationToken _caller;
    private readonly CancellationTokenSource _over;
    private readonly CancellationTokenSource _either;
    private readonly bool _deadlineFirst;

    public QueryTimeLimit(DateTimeOffset deadline, RunSqlOptions options, TimeProvider time, CancellationToken caller)
    {
        var limit = TimeSpan.FromSeconds(options.TimeLimitSeconds);
        var left = deadline - time.GetUtcNow();
        (_options, _deadline, _caller, _deadlineFirst) = (options, deadline, caller, left < limit);
        _over = left > TimeSpan.Zero ? new CancellationTokenSource(_deadlineFirst ? left : limit, time) : new CancellationTokenSource();
        if (left <= TimeSpan.Zero)
        {
            _over.Cancel();
        }

        _either = CancellationTokenSource.CreateLinkedTokenSource(_over.Token, caller);
    }

    public CancellationToken Token => _either.Token;

    /// <summary>Throws when the time is up; a caller that cancelled first is told so instead.</summary>
    public void ThrowIfOver()
    {
        _caller.ThrowIfCancellationRequested();
        if (_over.IsCancellationRequested)
        {
            throw new EngineTimeoutException(_deadlineFirst
                ? string.Create(CultureInfo.InvariantCulture, $"The question's deadline {_deadline:u} passed and the query was stopped; ask again with more time.")
                : $"The query ran longer than {_options.TimeLimitSeconds} s and was stopped; ask for fewer rows, or raise {RunSqlOptions.Section}:{nameof(RunSqlOptions.TimeLimitSeconds)}.");
        }
    }

    public void Dispose()
    {
        _either.Dispose();
        _over.Dispose();
    }
}
