using System.Text.Json;
using System.Text.Json.Serialization;
using Ccar.Messaging.Query.RetrieveAttributes;
using Microsoft.Extensions.Options;

namespace Ccar.Messaging.Bench;

/// <summary>
/// Asks every question of a folder of tables, once as shipped and once with unsure readings answered as well, and says how many were answered and how many were
/// right. Beside the folder's own files it needs nothing.
/// </summary>
internal static class AskTables
{
    public const string Argument = "tables";
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals };

    public static async Task<int> RunAsync(string folder, string written)
    {
        var table = new TextTable("unsure readings", "questions", "answered", "right of all", "right of answered");
        await using var lines = new StreamWriter(written);
        foreach (var unsure in new[] { false, true })
        {
            var retriever = new RulesAttributeRetriever(Options.Create(new RetrieveAttributesOptions { AnswerWhenUnsure = unsure }));
            var answers = await new TableAsker(folder, retriever).AskAllAsync();
            var (answered, right) = (answers.Count(a => a.IsAnswered), answers.Count(a => a.IsRight));
            table.Add(unsure ? "answered" : "asked back", $"{answers.Count}", Share(answered, answers.Count), Share(right, answers.Count), Share(right, answered));
            foreach (var answer in answers)
            {
                await lines.WriteLineAsync(JsonSerializer.Serialize(Line(answer, unsure), Json));
            }
        }

        table.Print();
        Console.WriteLine($"\nEvery question, what was expected and what came back: {written}");
        return 0;
    }

    private static object Line(TableAnswer answer, bool unsure) => new
    {
        answer.Question.Id,
        AnswerWhenUnsure = unsure,
        answer.Question.Question,
        answer.Question.Gold,
        answer.Question.Result,
        answer.Figure,
        Outcome = answer.IsRight ? "right" : answer.IsAnswered ? "wrong" : "asked back",
        answer.Said,
    };

    private static FormattableString Share(int part, int whole) => $"{100.0 * part / Math.Max(whole, 1):0.0} %";
}
