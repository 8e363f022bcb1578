using System.CommandLine;
using Ccar.Messaging.Ingest.Reindex;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Ccar.Messaging.Cli;

/// <summary><c>ccar reindex</c></summary>
internal static class ReindexCommand
{
    /// <summary>In a bucket most of the time is spent waiting for its answers.</summary>
    private const int AtOnceInBucket = 16;

    private const string Examples = """
          ccar reindex --dry-run
          ccar reindex --profile aws
          ccar reindex --table bs_consolidated --cycle cycle3 --profile aws
          ccar reindex --scenario internal_baseline --run run001 --json
        """;

    public static Command Create(GlobalOptions globals)
    {
        var table = new Option<string?>("--table") { Description = "Only this table.", HelpName = "TABLE" };
        var cycle = new Option<string?>("--cycle") { Description = "Only this cycle.", HelpName = "CYCLE" };
        var scenario = new Option<string?>("--scenario") { Description = "Only this scenario.", HelpName = "SCENARIO" };
        var run = new Option<string?>("--run") { Description = "Only this run.", HelpName = "RUN" };
        var dryRun = new Option<bool>("--dry-run") { Description = "Only say what is missing and what would be done. What Glue and a knowledge base have is not looked at." };
        var json = GlobalOptions.Json();
        var command = new Command(
            "reindex",
            "Indexes everything that is filed again: after a lost or rolled-back catalogue, a removed Glue database, a new knowledge base, a changed definition or a new version. "
                + "What stands stays as it is, nothing newer is replaced, and it may be run beside the workers.")
        {
            table, cycle, scenario, run, dryRun, json,
        };
        command.Does((parsed, cancellationToken) =>
        {
            var session = globals.Open(parsed, json);
            var filter = new ReportFilter(parsed.GetValue(table), parsed.GetValue(cycle), parsed.GetValue(scenario), parsed.GetValue(run));
            return RunAsync(session, filter, parsed.GetValue(dryRun), GlobalOptions.FormOf(parsed, json), cancellationToken);
        });
        return command.WithExamples(Examples);
    }

    private static async Task<int> RunAsync(Session session, ReportFilter filter, bool dryRun, OutputForm form, CancellationToken cancellationToken)
    {
        if (!session.Data.Exists)
        {
            throw new UsageException($"There is no folder {session.Data.Name}. Name the one that reports were filed in with --data DIR.");
        }

        using var ingest = session.Environment.ComposeIngest(new WorkerSettings(session.Data.Options, LogLevel.None, session.Parts));
        var reindexer = ingest.Services.GetRequiredService<IReindexer>();
        var found = await session.Terminal.WaitAsync("Looking for filed reports …", () => reindexer.FindAsync(cancellationToken));
        var reports = found.Where(report => filter.Takes(report.Partition)).ToList();
        if (reports.Count == 0)
        {
            throw new UsageException(found.Count == 0
                ? $"No report is filed in {session.Data.Name}. Land one with: ccar land PATH{session.Data.OptionToGive}"
                : $"None of the {found.Count} reports filed in {session.Data.Name} is of that table, cycle, scenario and run. See them with: ccar reindex --dry-run{session.Data.OptionToGive}");
        }

        var report = new ReindexReport(session.Terminal, form, dryRun);
        var run = new ReindexRun(reindexer, session.Environment.Clock, session.Data.Bucket is null ? Environment.ProcessorCount : AtOnceInBucket);
        await session.Terminal.CountAsync(dryRun ? "Looking" : "Indexing", reports.Count, step => dryRun
            ? run.LookAsync(reports, line => report.Add(line, step), cancellationToken)
            : run.IndexAsync(reports, line => report.Add(line, step), cancellationToken));
        report.Finish();
        return report.ExitCode;
    }
}
