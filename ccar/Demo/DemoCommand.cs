using System.CommandLine;
using System.Globalization;
using Ccar.Messaging.Contracts;
using Ccar.Messaging.Hosting;
using Microsoft.Extensions.Logging;

namespace Ccar.Messaging.Cli;

/// <summary><c>ccar demo</c></summary>
internal static class DemoCommand
{
    internal const string Question =
        "Total asset balance for fixed income financing for last quarter of 2023 across run001 and run002 in internal baseline scenario";

    private const string Examples = """
          ccar demo
          ccar demo --data /tmp/ccar-demo
        """;

    public static Command Create(GlobalOptions globals)
    {
        var command = new Command("demo", "Lands the bundled sample, asks a question, and shows every stage, the answer and where the time went.");
        command.Does((parsed, cancellationToken) => parsed.GetValue(globals.Transport) == Parts.Sqs
            ? throw new UsageException("The demonstration runs in memory, so that it needs nothing: leave --transport out.")
            : RunAsync(globals.Open(parsed, OutputForm.Text), cancellationToken));
        return command.WithExamples(Examples);
    }

    private static async Task<int> RunAsync(Session session, CancellationToken cancellationToken)
    {
        var plan = LandingPlan.Make([session.Environment.SampleFolder], null, session.Data);
        await SampleGuard.CheckAsync(session.Data, plan, cancellationToken);
        await session.TakeGlossaryAsync(plan.Glossary!, cancellationToken);
        await session.TakeGlossaryAsync(cancellationToken);
        await using var workers = session.CreateLocalWorkers(LogLevel.Error);
        var landed = await LandAsync(session, workers, plan, cancellationToken);
        return landed == ExitCodes.Answered ? await AskAsync(session, workers, cancellationToken) : landed;
    }

    private static async Task<int> LandAsync(Session session, IWorkers workers, LandingPlan plan, CancellationToken cancellationToken)
    {
        var terminal = session.Terminal;
        var (clock, started, exitCode) = (session.Environment.Clock, session.Environment.Clock.GetTimestamp(), ExitCodes.Answered);
        terminal.Heading($"Landing the bundled sample: {plan.Files.Count} reports into {session.Data.Root}");
        await new Lander(session, workers).LandAsync(plan.Files, Report, cancellationToken);
        return exitCode;

        void Report(LandingOutcome outcome)
        {
            var after = string.Create(CultureInfo.InvariantCulture, $"{clock.GetElapsedTime(started).TotalMilliseconds,8:N0} ms");
            terminal.Line($"{after}  {outcome.Outcome,-8}  {session.Environment.PartitionOf(outcome.Key)}  {outcome.Reason}");
            exitCode = outcome.Outcome == LandingResult.Indexed ? exitCode : ExitCodes.Failed;
        }
    }

    private static async Task<int> AskAsync(Session session, IWorkers workers, CancellationToken cancellationToken)
    {
        session.Terminal.Line();
        session.Terminal.Heading($"Asking: {Question}");
        var question = new QuestionDraft(Question).Ask(session.Environment.Clock);
        var answer = await AskAsync(workers, question, session.Terminal, cancellationToken);

        var view = new AnswerView(session.Terminal, session.Data);
        session.Terminal.Line();
        view.Write(answer);
        view.WriteSql(answer);
        view.WriteFiles(answer);
        view.WriteTimings(answer);
        return ExitCodes.Of(answer.Outcome);
    }

    private static async Task<Answered> AskAsync(IWorkers workers, QuestionAsked question, Terminal terminal, CancellationToken cancellationToken)
    {
        using var stages = new StageFeed(terminal.Line);
        return await workers.AskAsync(question, cancellationToken);
    }
}
