using Ccar.Messaging.Hosting;

namespace Ccar.Messaging.Cli;

/// <summary>How many messages wait beside a queue; null where there is no such queue. A line of <c>ccar redrive --json</c>.</summary>
internal sealed record ParkedCount(string Queue, int? Error, int? Dlq, int? Skipped)
{
    /// <summary>True when none of the three is there.</summary>
    public bool IsMissing => (Error, Dlq, Skipped) is (null, null, null);

    /// <summary>How many wait in one of them.</summary>
    public int? Of(string place) => place switch { "error" => Error, "dlq" => Dlq, _ => Skipped };

    public static async Task<ParkedCount> CountAsync(IParkedQueues parked, string stage, CancellationToken cancellationToken)
    {
        var counts = new List<int?>();
        foreach (var place in ParkedQueues.Places)
        {
            counts.Add(await parked.CountAsync(ParkedQueues.Beside(stage, place), cancellationToken));
        }

        return new ParkedCount(stage, counts[0], counts[1], counts[2]);
    }
}
