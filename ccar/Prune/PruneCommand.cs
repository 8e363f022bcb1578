using System.CommandLine;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Cli;

/// <summary><c>ccar prune</c></summary>
internal static class PruneCommand
{
    private const string Examples = """
          ccar prune
          ccar prune --apply
          ccar prune --older-than 730 --profile aws
          ccar prune --older-than 730 --apply --profile aws --json
        """;

    public static Command Create(GlobalOptions globals)
    {
        var olderThan = new Option<int?>("--older-than") { Description = "Answers that are so many days old go as well, with their rows and the snapshots that only they held. Default: no answer goes, and in a bucket those that an earlier run marked, with what they hold, lose the mark again.", HelpName = "DAYS" };
        var apply = new Option<bool>("--apply") { Description = "Do it. Without it nothing is changed: what nothing refers to is shown." };
        var json = GlobalOptions.Json();
        var command = new Command(
            "prune",
            "Shows what nothing refers to: snapshots that neither the catalogue nor a recorded answer needs, rows of questions without an answer, former CSVs of versions nobody needs. "
                + "With --apply a folder's files are moved to pruned/DAY, a bucket's objects are tagged ccar-prune=unreferenced for its lifecycle rule. Nothing younger than a day goes.")
        {
            olderThan, apply, json,
        };
        command.Does((parsed, cancellationToken) =>
        {
            var days = parsed.GetValue(olderThan);
            if (days is < 1 or > 36_500)
            {
                throw new UsageException($"--older-than is {days}; it may be 1 to 36500 days.");
            }

            TimeSpan? age = days is { } given ? TimeSpan.FromDays(given) : null;
            var session = globals.Open(parsed, json);
            return RunAsync(session, age, parsed.GetValue(apply), new PruneReport(session.Terminal, GlobalOptions.FormOf(parsed, json)), cancellationToken);
        });
        return command.WithExamples(Examples);
    }

    private static async Task<int> RunAsync(Session session, TimeSpan? age, bool apply, PruneReport report, CancellationToken cancellationToken)
    {
        var data = session.Data;
        if (!data.Exists)
        {
            throw new UsageException($"There is no folder {data.Name}. Name the one to look at with --data DIR.");
        }

        using var held = apply && data.Bucket is null ? DataLock.TryTake(data) ?? throw InUse(data) : null;
        var clock = session.Environment.Clock;
        var unreferenced = new Unreferenced(data.Store, data.Keys, new ReferenceReader(data.Store, data.Keys, data.Catalog), clock);
        var answersBefore = clock.GetUtcNow() - age;
        var parts = await session.Terminal.WaitAsync("Looking …", () => unreferenced.FindAsync(answersBefore, cancellationToken));
        var pruned = Pruned(data.Store, clock);
        if (apply)
        {
            await ApplyAsync(session, step => new PruneRun(unreferenced, pruned).ApplyAsync(parts, answersBefore, step, cancellationToken), parts, report);
        }
        else
        {
            report.Show(parts, PruneLine.Unreferenced);
        }

        session.Terminal.Line(parts.Count == 0 ? $"Nothing in {data.Name} is without a reference and older than a day." : apply ? $"They are {pruned.Fate}." : $"Nothing was changed. With --apply they are {pruned.Fate}.");
        return ExitCodes.Answered;
    }

    private static async Task ApplyAsync(Session session, Func<Action<PrunePart>, Task<int>> run, IReadOnlyList<PrunePart> parts, PruneReport report)
    {
        var back = 0;
        await session.Terminal.CountAsync("Pruning", parts.Count, async step => back = await run(_ => step()));
        report.Show(parts, PruneLine.Pruned);
        if (back > 0)
        {
            session.Terminal.Line($"{back} objects are referred to again, and were put back into use.");
        }
    }

    // A file that is moved while a worker is about to refer to it would be missing.
    private static UsageException InUse(DataPlace data) =>
        new($"{data.Root} is in use by {DataLock.HolderOf(data)}. Stop it while files are moved, and run the command again; without --apply it only looks.");

    private static IPruned Pruned(IObjectStore store, TimeProvider clock) => store switch
    {
        IObjectMarks marks => new PrunedObjects(store, marks),
        ILocalFiles files => new PrunedFiles(files, clock),
        _ => throw new NotSupportedException($"{store.GetType().Name} can neither move nor mark."),
    };
}
