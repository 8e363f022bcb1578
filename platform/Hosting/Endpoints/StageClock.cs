using Ccar.Messaging.Contracts;
using MassTransit;

namespace Ccar.Messaging.Hosting;

/// <summary>When a message was sent to a stage and when the stage took it up. A payload of the consume context.</summary>
public sealed class StageClock(string stage, DateTimeOffset sentAt, TimeProvider clock)
{
    /// <summary>The stage, in kebab case.</summary>
    public string Stage => stage;

    /// <summary>When the stage took the message up.</summary>
    public DateTimeOffset StartedAt { get; } = clock.GetUtcNow();

    /// <summary>The stage's timing up to now.</summary>
    public StageTiming Finish() => new(stage, sentAt < StartedAt ? sentAt : StartedAt, StartedAt, clock.GetUtcNow());

    /// <summary>The clock of a message that is being consumed.</summary>
    internal static StageClock Of(ConsumeContext context, TimeProvider clock) =>
        context.GetOrAddPayload(() => new StageClock(StageOf(context), context.SentAt() ?? clock.GetUtcNow(), clock));

    private static string StageOf(ConsumeContext context)
    {
        var queue = context.ReceiveContext.InputAddress.AbsolutePath;
        var name = queue[(queue.LastIndexOf('/') + 1)..];
        return name.StartsWith(StageNames.Prefix, StringComparison.Ordinal) ? name[StageNames.Prefix.Length..] : name;
    }
}
