using Ccar.Messaging.Hosting;

namespace Ccar.Messaging.Cli;

/// <summary>What is to be moved back.</summary>
/// <param name="Stages">The queues that messages go back to.</param>
/// <param name="Places">Out of which of the queues beside each.</param>
/// <param name="Limit">How many messages at most out of one queue.</param>
/// <param name="DryRun">True only looks.</param>
internal sealed record RedriveOrder(IReadOnlyList<string> Stages, IReadOnlyList<string> Places, int Limit, bool DryRun)
{
    /// <summary>As many are taken at a time, so that what fails again while others are moved is not moved in circles.</summary>
    public const int Most = 1_000;

    // What nobody understood is understood no better by being sent again, unless the workers are newer by now.
    private static readonly string[] ByDefault = ["error", "dlq"];

    /// <exception cref="UsageException">A queue is none of the product's, or the limit is none.</exception>
    public static RedriveOrder Of(IReadOnlyList<string> queues, IReadOnlyList<string> places, int limit, bool dryRun) =>
        limit is >= 1 and <= Most
            ? new RedriveOrder(queues.Count == 0 ? ParkedQueues.Stages : [.. queues.Select(Known).Distinct()], places.Count == 0 ? ByDefault : [.. places.Distinct()], limit, dryRun)
            : throw new UsageException($"--limit is {limit}; it may be 1 to {Most}. Run the command again for more.");

    private static string Known(string queue)
    {
        if (ParkedQueues.Stages.FirstOrDefault(stage => stage == queue || stage == StageNames.Prefix + queue) is { } known)
        {
            return known;
        }

        var beside = ParkedQueues.Places.FirstOrDefault(place => queue.EndsWith($"_{place}", StringComparison.Ordinal));
        throw new UsageException(beside is null
            ? $"'{queue}' is none of the product's queues; they are {string.Join(", ", ParkedQueues.Stages)}."
            : $"Name the queue that messages go back to, and where they wait as --from: ccar redrive {queue[..^(beside.Length + 1)]} --from {beside}");
    }
}
