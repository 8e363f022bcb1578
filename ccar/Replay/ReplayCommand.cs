using System.CommandLine;
using Ccar.Messaging.Contracts;
using Ccar.Messaging.Query.RunSql;
using Ccar.Messaging.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Ccar.Messaging.Cli;

/// <summary><c>ccar replay QUESTION_ID</c></summary>
internal static class ReplayCommand
{
    private const string Examples = """
          ccar replay 01998f3a-5c1e-7d40-9b6b-0d9a5a3c2f11
          ccar replay 01998f3a-5c1e-7d40-9b6b-0d9a5a3c2f11 --profile aws --json
        """;

    public static Command Create(GlobalOptions globals)
    {
        var id = new Argument<string>("QUESTION_ID") { Description = "The id that ask printed." };
        var json = GlobalOptions.Json();
        var command = new Command(
            "replay",
            "Runs the SQL of a recorded answer again on the data versions it names, compares every figure, and takes the SHA-256 of its files anew. Nothing is recorded. "
                + "Exit code 0: equal. 5: different, or a snapshot is gone.") { id, json };
        command.Does((parsed, cancellationToken) =>
            RunAsync(globals.Open(parsed, json), QuestionIds.Parse(parsed.GetRequiredValue(id)), GlobalOptions.FormOf(parsed, json), cancellationToken));
        return command.WithExamples(Examples);
    }

    private static async Task<int> RunAsync(Session session, Guid id, OutputForm form, CancellationToken cancellationToken)
    {
        var found = session.Data.Exists ? await session.Data.FindAnswerAsync(id, cancellationToken) : null;
        var answer = found ?? throw new UsageException($"There is no answer to question {id} in {session.Data.Name}.");
        using var query = session.Environment.ComposeQuery(new WorkerSettings(session.Data.Options, LogLevel.None, session.Parts));
        var replayer = new Replayer(session.Data, query.Services.GetRequiredService<IQueryEngine>(), query.Services.GetRequiredService<TimeProvider>());
        ReplayResult result;
        try
        {
            result = await session.Terminal.WaitAsync("Running it again …", () => replayer.ReplayAsync(answer, cancellationToken));
        }
        catch (Exception fault) when (fault is PermanentFailureException or ObjectNotFoundException or EngineTimeoutException)
        {
            // Not the command line is wrong: what the answer rests on is not there any more, or cannot be read.
            await session.Environment.Error.WriteLineAsync("ccar: " + Terminal.Printable($"Question {id} cannot be run again. {fault.Message}"));
            return ExitCodes.Failed;
        }

        if (form == OutputForm.JsonLines)
        {
            session.Terminal.WriteJson(result);
        }
        else
        {
            ReplayView.Write(session.Terminal, result);
        }

        return result.Equal ? ExitCodes.Answered : ExitCodes.Failed;
    }
}
