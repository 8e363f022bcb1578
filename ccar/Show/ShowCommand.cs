using System.CommandLine;
using Ccar.Messaging.Contracts;
using Ccar.Messaging.Responder.WriteAnswer;

namespace Ccar.Messaging.Cli;

/// <summary><c>ccar show QUESTION_ID</c></summary>
internal static class ShowCommand
{
    private const string Examples = """
          ccar show 01998f3a-5c1e-7d40-9b6b-0d9a5a3c2f11
          ccar show 01998f3a-5c1e-7d40-9b6b-0d9a5a3c2f11 --json
        """;

    public static Command Create(GlobalOptions globals)
    {
        var id = new Argument<string>("QUESTION_ID") { Description = "The id that ask printed." };
        var json = GlobalOptions.Json();
        var command = new Command("show", "Shows a recorded answer: text, figures, SQL, files and timings.") { id, json };
        command.Does((parsed, cancellationToken) =>
            RunAsync(globals.Open(parsed, json), QuestionIds.Parse(parsed.GetRequiredValue(id)), GlobalOptions.FormOf(parsed, json), cancellationToken));
        return command.WithExamples(Examples);
    }

    private static async Task<int> RunAsync(Session session, Guid id, OutputForm form, CancellationToken cancellationToken)
    {
        await session.TakeGlossaryAsync(cancellationToken);
        var found = session.Data.Exists ? await session.Data.FindAnswerAsync(id, cancellationToken) : null;
        var answer = found ?? throw new UsageException($"There is no answer to question {id} in {session.Data.Name}.");
        Show(session, answer, await new LaterLandings(session.Data.Catalog).FindAsync(answer, cancellationToken), form);
        return ExitCodes.Answered;
    }

    private static void Show(Session session, Answered answer, IReadOnlyList<string> later, OutputForm form)
    {
        var view = new AnswerView(session.Terminal, session.Data);
        view.WriteLater(later);
        if (form == OutputForm.JsonLines)
        {
            session.Terminal.WriteJson(answer);
        }
        else
        {
            view.WriteAll(answer);
        }
    }
}
