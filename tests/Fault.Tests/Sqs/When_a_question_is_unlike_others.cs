using Ccar.Messaging.Contracts;
using Ccar.Messaging.Emulator;

namespace Ccar.Messaging.Fault.Tests.Sqs;

/// <summary>What any program may put on the queue beside, or inside, a plain question.</summary>
public sealed class When_a_question_is_unlike_others
{
    [EmulatorFact]
    public async Task An_id_beside_it_that_is_none_gives_way_to_the_brokers()
    {
        await using var fleet = await Fleet.StartAsync();
        await fleet.LandSampleAsync();

        var messageId = await fleet.Answers.AskAsync("""{"question": "What is this?"}""", ("MessageId", "order-17"), ("SenderId", "the chief"));
        var (answer, _, _) = (await fleet.Answers.ReceiveAsync(ids => ids.Any(), Fleet.Patience))[0];

        Assert.Equal(messageId, answer.QuestionId);
        Assert.NotEqual("the chief", answer.Receipt!.SenderId);
        Assert.NotEmpty(answer.Receipt.SenderId!);
    }

    [EmulatorFact]
    public async Task Half_a_character_is_refused_by_name()
    {
        await using var fleet = await Fleet.StartAsync();
        await fleet.LandSampleAsync();

        var messageId = await fleet.Answers.AskAsync("""{"question": "\ud800 assets"}""");
        var (answer, _, _) = (await fleet.Answers.ReceiveAsync(ids => ids.Any(), Fleet.Patience))[0];

        Assert.Equal((messageId, AnswerOutcome.Refused, StopReason.InvalidQuestion), (answer.QuestionId, answer.Outcome, answer.Reason));
        Assert.Contains("'question' is \"\\ud800 assets\" and not valid Unicode", answer.Text, StringComparison.Ordinal);
    }
}
