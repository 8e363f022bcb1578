using Ccar.Messaging.Contracts;
using Ccar.Messaging.Emulator;

namespace Ccar.Messaging.Fault.Tests.Sqs;

public sealed class When_the_broker_restarts_while_questions_are_asked
{
    private const int Restarts = 3;
    private const int QuestionsPerRestart = 10;

    [EmulatorFact]
    public async Task Every_question_is_answered_as_if_it_had_not()
    {
        await using var fleet = await Fleet.StartAsync(new FleetPlan { Broker = EmulatorState.Kept });
        await fleet.LandSampleAsync();

        var asked = new HashSet<Guid>();
        for (var restart = 0; restart < Restarts; restart++)
        {
            for (var question = 0; question < QuestionsPerRestart; question++)
            {
                var id = Guid.NewGuid();
                asked.Add(id);
                await fleet.Answers.AskAsync(
                    new { question_id = id, question = "Total asset balance for fixed income financing for last quarter of 2023, run001 in internal baseline scenario" });
            }

            await fleet.Emulator.RestartAsync();
        }

        var received = await fleet.Answers.ReceiveAsync(ids => asked.IsSubsetOf(ids), Fleet.Patience);

        foreach (var deliveries in received.GroupBy(one => one.Answer.QuestionId))
        {
            Assert.Single(deliveries.Select(one => one.Content).Distinct());
            var answer = deliveries.First().Answer;
            Assert.True(answer.Outcome == AnswerOutcome.Answered, $"{answer.Text}\n{fleet.Said}");
            Assert.Equal(1_148_220.17m, Assert.Single(answer.Figures!.Rows).Value);
        }
    }
}
