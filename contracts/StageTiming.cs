namespace Ccar.Messaging.Contracts;

/// <summary>How long a message waited for a stage, and how long the stage worked. Instants are UTC, so durations are right across processes and unsampled traces.</summary>
/// <param name="Stage">Stage name in kebab case, e.g. <c>build-sql</c>.</param>
/// <param name="SentAt">When the message was sent to the stage.</param>
/// <param name="StartedAt">When the stage took it up.</param>
/// <param name="FinishedAt">When the stage had its result.</param>
public sealed record StageTiming(string Stage, DateTimeOffset SentAt, DateTimeOffset StartedAt, DateTimeOffset FinishedAt)
{
    /// <summary>Time between sending and taking up.</summary>
    public TimeSpan Waited() => StartedAt - SentAt;

    /// <summary>Time the stage worked.</summary>
    public TimeSpan Worked() => FinishedAt - StartedAt;
}
