using System.CommandLine;
using Microsoft.Extensions.Logging;

namespace Ccar.Messaging.Cli;

/// <summary><c>ccar ask</c></summary>
internal static class AskCommand
{
    internal const string Name = "ask";

    private const string Examples = """
          ccar ask "Total asset balance for fixed income financing for last quarter of 2023 across run001 and run002 in internal baseline scenario"
          ccar ask "Equity by business in 2024Q2" --scenario supervisory_severely_adverse --run run001 --run run002 --cycle cycle3
          ccar ask "Liabilities per segment, year end 2024, run003" --json
          ccar ask "Loans for credit cards in 2023Q4, run001" --explain
          ccar ask --reply 01998f3a-5c1e-7d40-9b6b-0d9a5a3c2f11 --option 2
          ccar ask --file questions.jsonl --json > predictions.jsonl
        """;

    public static Command Create(GlobalOptions globals)
    {
        var options = new AskOptions();
        var json = GlobalOptions.Json();
        var command = new Command(Name, "Answers a question in plain English, or a file of questions.") { options.Question, options.File, options.Explain, json };
        foreach (var option in options.Selection)
        {
            command.Add(option);
        }

        command.Does((parsed, cancellationToken) =>
        {
            var (session, form) = (globals.Open(parsed, json), GlobalOptions.FormOf(parsed, json));
            return parsed.GetValue(options.Explain) ? QuestionExplanation.RunAsync(session, options.ReadToExplain(parsed).Ask(session.Environment.Clock), form, cancellationToken)
                : parsed.GetValue(options.File) is { } file ? AskFileAsync(session, options.CheckBatch(parsed, json, file), cancellationToken)
                : AskOneAsync(session, options.Read(parsed), form, cancellationToken);
        });
        return command.WithExamples(Examples);
    }

    private static async Task<int> AskOneAsync(Session session, QuestionDraft question, OutputForm form, CancellationToken cancellationToken)
    {
        await session.TakeGlossaryAsync(cancellationToken);
        await using var workers = session.CreateWorkers(LogLevel.Error);
        var asked = question.Ask(session.Environment.Clock);
        var answer = await session.Terminal.WaitAsync("Waiting for the answer", () => workers.AskAsync(asked, cancellationToken));
        if (form == OutputForm.JsonLines)
        {
            session.Terminal.WriteJson(answer);
        }
        else
        {
            new AnswerView(session.Terminal, session.Data).Write(answer);
        }

        return ExitCodes.Of(answer.Outcome);
    }

    private static async Task<int> AskFileAsync(Session session, string path, CancellationToken cancellationToken)
    {
        var file = QuestionFile.Parse(await File.ReadAllLinesAsync(path, cancellationToken));
        if (file.Faults.Count > 0)
        {
            foreach (var fault in file.Faults)
            {
                session.Terminal.Bad($"ccar: {path}, {fault}");
            }

            throw new UsageException("Nothing was asked: correct these lines first.");
        }

        if (file.Questions.Count == 0)
        {
            throw new UsageException($"There is no question in '{path}'.");
        }

        await session.TakeGlossaryAsync(cancellationToken);
        await using var workers = session.CreateWorkers(LogLevel.Error);
        return await new QuestionBatch(session, workers).RunAsync(file.Questions, cancellationToken);
    }
}
