using System.CommandLine;
using Ccar.Messaging.Hosting;
using Microsoft.Extensions.Logging;

namespace Ccar.Messaging.Cli;

/// <summary><c>ccar redrive [QUEUE…]</c></summary>
internal static class RedriveCommand
{
    private const string NothingInMemory =
        "With the transport memory nothing is parked: messages live and die with their process, landed files stay in the landing folder, and questions in the inbox. "
        + "Over Amazon SQS: ccar redrive --profile aws (or --transport sqs).";

    private const string Examples = """
          ccar redrive --profile aws --dry-run
          ccar redrive ccar-run-sql --limit 1 --profile aws
          ccar redrive ccar-index-metadata ccar-partition-file --from error --profile aws
          ccar redrive --from skipped --profile aws --json
        """;

    public static Command Create(GlobalOptions globals)
    {
        var queues = new Argument<string[]>("QUEUE") { Description = "Queues that messages go back to, such as ccar-run-sql. Default: all of the product's.", Arity = ArgumentArity.ZeroOrMore };
        var from = new Option<string[]>("--from") { Description = "Where they wait; may be given again. Default: error and dlq.", HelpName = "error|dlq|skipped" };
        from.AcceptOnlyFromAmong([.. ParkedQueues.Places]);
        var limit = new Option<int>("--limit")
        {
            Description = $"Move at most so many out of each queue, the oldest first; at most {RedriveOrder.Most}.",
            HelpName = "N",
            DefaultValueFactory = _ => RedriveOrder.Most,
        };
        var dryRun = new Option<bool>("--dry-run") { Description = "Only look: every message, why it was parked and what it is about." };
        var json = GlobalOptions.Json();
        var command = new Command(
            "redrive", "Moves messages that failed back to their queue, as they were. Mend the reason first: what fails again is parked again. A message that comes twice does no harm.")
        {
            queues, from, limit, dryRun, json,
        };
        command.Does((parsed, cancellationToken) =>
        {
            var order = RedriveOrder.Of(parsed.GetValue(queues) ?? [], parsed.GetValue(from) ?? [], parsed.GetValue(limit), parsed.GetValue(dryRun));
            var session = globals.Open(parsed, json);
            return RunAsync(session, order, new RedriveReport(session.Terminal, GlobalOptions.FormOf(parsed, json), order), cancellationToken);
        });
        return command.WithExamples(Examples);
    }

    private static async Task<int> RunAsync(Session session, RedriveOrder order, RedriveReport report, CancellationToken cancellationToken)
    {
        if (!session.IsShared)
        {
            session.Terminal.Line(NothingInMemory);
            return ExitCodes.Answered;
        }

        using var parked = session.Environment.OpenParked(new WorkerSettings(session.Data.Options, LogLevel.None, session.Parts));
        try
        {
            await MoveAsync(session, parked, order, report, cancellationToken);
            return report.ExitCode;
        }
        catch (Exception fault) when (fault is not (UsageException or OperationCanceledException))
        {
            var found = AwsFaults.Explain("queues", fault);
            throw new QueueUnreachableException($"The queues cannot be looked at: {found.Says.TrimEnd('.')}. {found.Remedy}", fault);
        }
    }

    private static async Task MoveAsync(Session session, IParkedQueues parked, RedriveOrder order, RedriveReport report, CancellationToken cancellationToken)
    {
        var counts = await session.Terminal.WaitAsync("Counting …", () => CountAsync(parked, order, cancellationToken));
        report.Show(counts);
        var redriver = new Redriver(parked, order);
        var waiting = counts.SelectMany(count => order.Places.Where(place => count.Of(place) > 0).Select(place => (count.Queue, Place: place))).ToList();
        await session.Terminal.CountAsync(order.DryRun ? "Looking" : "Moving", waiting.Count, async step =>
        {
            foreach (var (queue, place) in waiting)
            {
                await redriver.MoveAsync(queue, place, report.Add, cancellationToken);
                step();
            }
        });
        report.Finish(counts);
    }

    private static async Task<IReadOnlyList<ParkedCount>> CountAsync(IParkedQueues parked, RedriveOrder order, CancellationToken cancellationToken)
    {
        var counts = new List<ParkedCount>();
        foreach (var stage in order.Stages)
        {
            counts.Add(await ParkedCount.CountAsync(parked, stage, cancellationToken));
        }

        return counts.TrueForAll(count => count.IsMissing)
            ? throw new UsageException(
                $"There is no queue {ParkedQueues.Beside(order.Stages[0], "error")} here{(order.Stages.Count > 1 ? ", nor any other of the product's" : "")}: "
                + "check the region, and AWS_ENDPOINT_URL where it is set; the workers make their queues when they start.")
            : counts;
    }
}
