using Ccar.Messaging.Contracts;
using Xunit.Abstractions;

namespace Ccar.Messaging.Fault.Tests.Sqs;

/// <summary>Asks in bursts, kills a worker after each, and audits every answer.</summary>
/// <param name="Bursts">How often it asks and kills.</param>
/// <param name="QuestionsPerBurst">How many questions it asks at once.</param>
/// <param name="LongestPause">Between a burst and its kill, in milliseconds.</param>
/// <param name="Patience">How long the answers may take.</param>
internal sealed record KillDrill(int Bursts, int QuestionsPerBurst, int LongestPause, TimeSpan Patience)
{
    private const int Seed = 20_260_131;
    private static readonly Dictionary<string, decimal> Figures = new() { ["run001"] = 1_148_220.17m, ["run002"] = 1_157_109.21m };

    public async Task RunAsync(Fleet fleet, ITestOutputHelper output)
    {
        output.WriteLine($"seed {Seed}");
        var random = new Random(Seed);
        await fleet.LandSampleAsync();

        var asked = new Dictionary<Guid, string>();
        for (var burst = 0; burst < Bursts; burst++)
        {
            await AskAsync(fleet, asked);
            await Task.Delay(random.Next(0, LongestPause));
            fleet.KillOne(random);
        }

        var received = (await fleet.Answers.ReceiveAsync(ids => ids.Distinct().Count() == asked.Count, Patience)).ToList();
        await fleet.QuietAsync(Patience);
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

        Assert.Empty(await fleet.ParkedAsync());
    }

    private async Task AskAsync(Fleet fleet, Dictionary<Guid, string> asked)
    {
        // Later than any of these tests ends: a slow machine is no reason for another answer.
        var deadline = DateTimeOffset.UtcNow.AddMinutes(14);
        var questions = Enumerable.Range(0, QuestionsPerBurst).Select(number => (Id: Guid.NewGuid(), Run: number % 2 == 0 ? "run001" : "run002")).ToList();
        questions.ForEach(question => asked[question.Id] = question.Run);
        await Task.WhenAll(questions.Select(question => fleet.Answers.AskAsync(new
        {
            question_id = question.Id,
            question = $"Total asset balance for fixed income financing for last quarter of 2023, {question.Run} in internal baseline scenario",
            deadline,
        })));
    }

    private static async Task AssertAsync(Fleet fleet, Answered answer, string run)
    {
        var recorded = await fleet.RecordedAsync(answer.QuestionId);
        Assert.True(answer.Outcome == AnswerOutcome.Answered, $"{answer.Text}\n{fleet.Said}");
        Assert.Equal(Figures[run], Assert.Single(answer.Figures!.Rows).Value);
        Assert.Equal((recorded.Text, recorded.AnsweredAt), (answer.Text, answer.AnsweredAt));
    }
}
