using Ccar.Messaging.Bench;
using Ccar.Messaging.Query.RetrieveAttributes;
using Xunit.Abstractions;

namespace Ccar.Messaging.Services.Tests.Query.RetrieveAttributes;

public sealed class When_tables_of_others_are_asked(ITestOutputHelper output)
{
    private const double LeastAnswered = 0.60;
    private const double LeastRightOfAnswered = 0.95;
    private const double LeastRightOfAll = 0.78;
    private static readonly string Folder = Path.Combine(RepositoryRoot.SharedData ?? "", "wikisql");

    [SharedDataFact("wikisql/questions.jsonl")]
    public async Task Most_are_answered_and_answers_are_right()
    {
        var answers = await new TableAsker(Folder, Asking.Retriever()).AskAllAsync();

        var answered = answers.Where(a => a.IsAnswered).ToList();
        Print(answers);
        Assert.True(answered.Count >= LeastAnswered * answers.Count);
        Assert.True(answered.Count(a => a.IsRight) >= LeastRightOfAnswered * answered.Count);
    }

    [SharedDataFact("wikisql/questions.jsonl")]
    public async Task The_likeliest_reading_is_mostly_right()
    {
        var answers = await new TableAsker(Folder, Asking.Retriever(new RetrieveAttributesOptions { AnswerWhenUnsure = true })).AskAllAsync();

        Print(answers);
        Assert.True(answers.Count(a => a.IsRight) >= LeastRightOfAll * answers.Count);
    }

    private void Print(IReadOnlyList<TableAnswer> answers)
    {
        output.WriteLine($"{answers.Count} asked, {answers.Count(a => a.IsAnswered)} answered, {answers.Count(a => a.IsRight)} right");
        foreach (var wrong in answers.Where(a => a.IsAnswered && !a.IsRight))
        {
            output.WriteLine($"{wrong.Question.Id} {wrong.Question.Question}\n    expected {wrong.Question.Result}, got {wrong.Figure}");
        }
    }
}
