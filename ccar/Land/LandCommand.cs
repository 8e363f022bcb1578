using System.CommandLine;
using Ccar.Messaging.Contracts;
using Microsoft.Extensions.Logging;

namespace Ccar.Messaging.Cli;

/// <summary><c>ccar land PATH…</c></summary>
internal static class LandCommand
{
    private const string Examples = """
          ccar land ./landing
          ccar land ccar_reports/dev/ccar/cycle3/internal_baseline/run001/ihc_balance_sheet/output/bs_consolidated.csv
          ccar land figures.csv --cycle cycle3 --scenario internal_baseline --run run004 --table bs_consolidated
          ccar land ./landing --json
        """;

    public static Command Create(GlobalOptions globals)
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Files, or folders with files at any depth. They are copied, never touched. Names with a leading dot and links to folders are left out.",
            Arity = ArgumentArity.OneOrMore,
        };
        var cycle = new Option<string?>("--cycle") { Description = "Cycle, when the path does not tell.", HelpName = "CYCLE" };
        var scenario = new Option<string?>("--scenario") { Description = "Scenario, when the path does not tell.", HelpName = "SCENARIO" };
        var run = new Option<string?>("--run") { Description = "Run, when the path does not tell.", HelpName = "RUN" };
        var table = new Option<string?>("--table") { Description = "Table; otherwise the file's name.", HelpName = "TABLE" };
        var json = GlobalOptions.Json();
        var command = new Command("land", "Lands reports and waits until each can be asked about or is in quarantine.") { paths, cycle, scenario, run, table, json };
        command.Does((parsed, cancellationToken) =>
        {
            var given = GivenPartition.From(parsed.GetValue(cycle), parsed.GetValue(scenario), parsed.GetValue(run), parsed.GetValue(table));
            var session = globals.Open(parsed, json);
            var plan = LandingPlan.Make(parsed.GetValue(paths)!, given, session.Data);
            return RunAsync(session, plan, new LandingReport(session, GlobalOptions.FormOf(parsed, json)), cancellationToken);
        });
        return command.WithExamples(Examples);
    }

    private static async Task<int> RunAsync(Session session, LandingPlan plan, LandingReport report, CancellationToken cancellationToken)
    {
        if (plan is { Files: [], Glossary: null })
        {
            throw new UsageException("There is no file to land in the given folders.");
        }

        await TakeGlossariesAsync(session, plan, cancellationToken);
        await using var workers = session.CreateWorkers(LogLevel.Warning);
        var lander = new Lander(session, workers);
        await session.Terminal.CountAsync("Landing", plan.Files.Count, step => lander.LandAsync(plan.Files, outcome => report.Add(outcome, step), cancellationToken));
        report.Finish();
        return report.ExitCode;
    }

    private static async Task TakeGlossariesAsync(Session session, LandingPlan plan, CancellationToken cancellationToken)
    {
        await session.TakeGlossaryAsync(cancellationToken);
        if (session.Glossary is not null || plan.Glossary is not { } found)
        {
            return;
        }

        try
        {
            await session.TakeFoundGlossaryAsync(found, cancellationToken);
        }
        catch (Exception fault) when (plan.Files.Count > 0 && fault is PermanentFailureException or IOException or UnauthorizedAccessException)
        {
            // Any program may have a file of this name; only a glossary that was asked for has to be one.
            await session.Environment.Error.WriteLineAsync("ccar: " + Terminal.Printable($"The former glossary stays. {fault.Message}"));
        }
    }
}
