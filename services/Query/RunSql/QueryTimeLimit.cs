using System.Globalization;

namespace Ccar.Messaging.Query.RunSql;

/// <summary>Cancels when the caller does, when the deadline passes, or when the query's own time is up; knows which it was.</summary>
internal sealed class QueryTimeLimit : IDisposable
{
    private readonly RunSqlOptions _options;
    private readonly TimeProvider _time;
    private readonly DateTimeOffset _deadline;
    private readonly DateTimeOffset _end;
    private readonly CancellationToken _caller;
    private readonly CancellationTokenSource _over;
    private readonly CancellationTokenSource _either;

    public QueryTimeLimit(DateTimeOffset deadline, RunSqlOptions options, TimeProvider time, CancellationToken caller)
    {
        var (now, limit) = (time.GetUtcNow(), TimeSpan.FromSeconds(options.TimeLimitSeconds));
        (_options, _time, _deadline, _caller) = (options, time, deadline, caller);
        _end = deadline < now + limit ? deadline : now + limit;
        _over = new CancellationTokenSource(_end > now ? _end - now : TimeSpan.Zero, time);
        _either = CancellationTokenSource.CreateLinkedTokenSource(_over.Token, caller);
    }

    public CancellationToken Token => _either.Token;

    /// <summary>The caller's own token: not cancelled when only the time is up.</summary>
    public CancellationToken Caller => _caller;

    /// <summary>True once the time is up, whether or not the caller has cancelled. Asks timer and clock: either may be a little behind the other.</summary>
    public bool IsTimeUp => _over.IsCancellationRequested || _time.GetUtcNow() >= _end;

    /// <summary>True when such an end of waiting stops the query: the time is up. An engine that is away is waited for beyond the time limit, until the deadline.</summary>
    public bool IsEnd(OperationCanceledException wait) => IsTimeUp && (wait.InnerException is not EngineUnavailableException || _time.GetUtcNow() >= _deadline);

    /// <summary>True once the time is up or the caller has cancelled.</summary>
    public bool IsOver => _caller.IsCancellationRequested || IsTimeUp;

    /// <summary>Throws when the time is up; a caller that cancelled first is told so instead.</summary>
    public void ThrowIfOver()
    {
        _caller.ThrowIfCancellationRequested();
        if (IsOver)
        {
            throw new EngineTimeoutException(_end == _deadline ? DeadlinePassed : TimeUsed);
        }
    }

    private string DeadlinePassed =>
        string.Create(CultureInfo.InvariantCulture, $"The question's deadline {_deadline:u} passed and the query was stopped; ask again with more time.");

    private string TimeUsed =>
        $"The query ran longer than {_options.TimeLimitSeconds} s and was stopped; narrow it, or raise {RunSqlOptions.Section}:TimeLimitSeconds.";

    public void Dispose()
    {
        _either.Dispose();
        _over.Dispose();
    }
}
