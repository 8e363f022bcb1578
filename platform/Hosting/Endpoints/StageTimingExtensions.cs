using Ccar.Messaging.Contracts;
using MassTransit;

namespace Ccar.Messaging.Hosting;

/// <summary>Carries the time each stage took along with the message.</summary>
public static class StageTimingExtensions
{
    /// <summary>The timings a message came with, and this stage's own up to now.</summary>
    public static IReadOnlyList<StageTiming> FinishStage(this ConsumeContext context, IReadOnlyList<StageTiming> former) =>
        context.TryGetPayload<StageClock>(out var clock) ? [.. former, clock.Finish()] : former;
}
