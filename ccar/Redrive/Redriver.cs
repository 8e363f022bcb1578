using Ccar.Messaging.Hosting;

namespace Ccar.Messaging.Cli;

/// <summary>
/// Moves messages back, one after the other: sent first, removed after the broker has it. A process that dies in between leaves it in both places, which is
/// harmless: every stage takes a repeat for what it is.
/// </summary>
internal sealed class Redriver(IParkedQueues parked, RedriveOrder order)
{
    /// <summary>Moves what waits in one queue, the oldest first.</summary>
    public async Task MoveAsync(string stage, string place, Action<RedriveLine> report, CancellationToken cancellationToken)
    {
        var taken = await parked.TakeAsync(ParkedQueues.Beside(stage, place), RedriveOrder.Most, cancellationToken);
        var staying = taken.ToList();
        try
        {
            foreach (var message in taken.Take(order.Limit))
            {
                var line = RedriveLine.Of(message, stage, place);
                line = order.DryRun ? line : await MoveAsync(message, line, cancellationToken);
                if (line.Outcome == RedriveLine.Moved)
                {
                    staying.Remove(message);
                }

                report(line);
            }
        }
        finally
        {
            await GiveBackAsync(staying);
        }
    }

    private async Task<RedriveLine> MoveAsync(ParkedMessage message, RedriveLine line, CancellationToken cancellationToken)
    {
        try
        {
            await parked.SendAsync(message, line.Queue, cancellationToken);
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            return line with { Outcome = RedriveLine.Failed, Note = $"It stays in {message.Queue}. {Sentence(fault)}" };
        }

        try
        {
            await parked.RemoveAsync(message, CancellationToken.None);
            return line with { Outcome = RedriveLine.Moved };
        }
        catch (Exception fault)
        {
            return line with { Outcome = RedriveLine.Moved, Note = $"It may wait in {message.Queue} as well; another move does no harm. {Sentence(fault)}" };
        }
    }

    // One that is not given back comes back by itself.
    private async Task GiveBackAsync(List<ParkedMessage> staying)
    {
        foreach (var message in staying)
        {
            try
            {
                await parked.GiveBackAsync(message, CancellationToken.None);
            }
            catch (Exception)
            {
                return;
            }
        }
    }

    private static string Sentence(Exception fault)
    {
        var found = AwsFaults.Explain("queue", fault);
        return $"{found.Says.TrimEnd('.')}. {found.Remedy}";
    }
}
