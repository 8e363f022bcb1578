using Ccar.Messaging.Contracts;
using Ccar.Messaging.Emulator;
using Xunit.Abstractions;

namespace Ccar.Messaging.Fault.Tests.Sqs;

public sealed class When_workers_are_killed_while_questions_are_asked(ITestOutputHelper output)
{
    private const int Kills = 8;
    private const int QuestionsPerKill = 4;
    private static readonly Dictionary<string, decimal> Figures = new() { ["run001"] = 1_148_220.17m, ["run002"] = 1_157_109.21m };

    [EmulatorFact]
    public async Task Every_question_ends_in_exactly_one_content()
    {
        const int Seed = 20_260_131;
        output.WriteLine($"seed {Seed}");
        var random = new Random(Seed);
        await using var fleet = await Fleet.StartAsync();
        await fleet.LandSampleAsync();

        var asked = new Dictionary<Guid, string>();
        for (var kill = 0; kill < Kills; kill++)
        {
            await AskAsync(fleet, asked);
            await Task.Delay(random.Next(0, 200));
            fleet.KillOne(random);
        }

        var received = (await fleet.Answers.ReceiveAsync(ids => ids.Distinct().Count() == asked.Count, Fleet.Patience)).ToList();
        await fleet.QuietAsync();
        while (await fleet.Answers.ReceiveSomeAsync(waitSeconds: 1) is { Count: > 0 } more)
        {
            received.AddRange(more);
        }

        output.WriteLine($"{asked.Count} questions, {received.Count} deliveries");
        Assert.Equal(asked.Keys.Order(), received.Select(one => one.Answer.QuestionId).Distinct().Order());
        foreach (var deliveries in received.GroupBy(one => one.Answer.QuestionId))
        {
            Assert.Single(deliveries.Select(one => one.Content).Distinct());
            await AssertAsync(fleet, deliveries.First().Answer, asked[deliveries.Key]);
        }
    }

    private static async Task AskAsync(Fleet fleet, Dictionary<Guid, string> asked)
    {
        for (var question = 0; question < QuestionsPerKill; question++)
        {
            var (id, run) = (Guid.NewGuid(), question % 2 == 0 ? "run001" : "run002");
            asked[id] = run;
            await fleet.Answers.AskAsync(new { question_id = id, question = $"Total asset balance for fixed income financing for last quarter of 2023, {run} in internal baseline scenario" });
        }
    }

    private static async Task AssertAsync(Fleet fleet, Answered answer, string run)
    {
        var recorded = await fleet.RecordedAsync(answer.QuestionId);
        Assert.Equal((AnswerOutcome.Answered, Figures[run]), (answer.Outcome, Assert.Single(answer.Figures!.Rows).Value));
        Assert.Equal((recorded.Text, recorded.AnsweredAt), (answer.Text, answer.AnsweredAt));
    }
}
