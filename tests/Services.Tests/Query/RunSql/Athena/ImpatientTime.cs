using Microsoft.Extensions.Time.Testing;

namespace Ccar.Messaging.Services.Tests.Query.RunSql;

/// <summary>
/// A clock that a short pause moves on by exactly its length, as soon as it begins, and nothing else does. So what waits in short pauses comes to any
/// instant at once, and to the same one each time. Longer waits, such as deadlines, end when the pauses have added up to them.
/// </summary>
internal sealed class ImpatientTime() : FakeTimeProvider(new DateTimeOffset(2026, 1, 31, 12, 0, 0, TimeSpan.Zero))
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(5);
    private readonly List<TimeSpan> _pauses = [];

    /// <summary>The pauses there were.</summary>
    public IReadOnlyList<TimeSpan> Pauses
    {
        get
        {
            lock (_pauses)
            {
                return [.. _pauses];
            }
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = base.CreateTimer(callback, state, dueTime, period);
        if (dueTime > TimeSpan.Zero && dueTime <= LongestPause)
        {
            lock (_pauses)
            {
                _pauses.Add(dueTime);
            }

            // Not from here: whoever waits has not got its timer yet.
            _ = Task.Run(() => Advance(dueTime));
        }

        return timer;
    }
}
