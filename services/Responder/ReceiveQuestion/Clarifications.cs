using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Responder.ReceiveQuestion;

/// <summary>
/// Settles clarifications: a question that names an earlier one and an option asks what that option says, with the earlier one's table, scenario, runs and cycle
/// unless it brings its own. Answers are written once, so a repeat is settled the same way.
/// </summary>
public sealed class Clarifications(AnswerRecords records)
{
    /// <summary>The question with the text of its option; as it is where it chooses none.</summary>
    public async Task<ReceivedQuestion> SettleAsync(ReceivedQuestion received, CancellationToken cancellationToken)
    {
        var question = received.Question;
        if (received.Fault is not null || question is { Option: null })
        {
            return received;
        }

        if (question.InReplyTo is not { } earlier)
        {
            return Faulty(question, "'option' is given without 'in_reply_to'; name the question whose option it is");
        }

        return await records.FindAsync(earlier, cancellationToken) is { } answer
            ? Settle(question, answer, await records.FindQuestionAsync(earlier, cancellationToken))
            : Faulty(question, $"there is no answer to question {earlier} whose option could be chosen; ask in full");
    }

    private static ReceivedQuestion Settle(QuestionAsked question, Answered answer, QuestionAsked? earlier)
    {
        if (answer.Options.Count == 0)
        {
            return Faulty(question, $"the answer to question {answer.QuestionId} offers no options; ask in full");
        }

        var chosen = question.Option ?? 0;
        if (chosen < 1 || chosen > answer.Options.Count)
        {
            return Faulty(question, $"'option' is {question.Option}, and the answer to question {answer.QuestionId} offers 1 to {answer.Options.Count}");
        }

        var text = answer.Options[chosen - 1];
        return question.Text.Length > 0 && question.Text != text
            ? Faulty(question, $"it brings a text of its own and chooses option {question.Option}, which is '{text}'; send one of the two")
            : new ReceivedQuestion(Inherit(question with { Text = text }, earlier), null);
    }

    private static QuestionAsked Inherit(QuestionAsked question, QuestionAsked? earlier) => question with
    {
        Table = question.Table ?? earlier?.Table,
        Scenario = question.Scenario ?? earlier?.Scenario,
        RunIds = question.RunIds.Count > 0 ? question.RunIds : earlier?.RunIds ?? [],
        Cycle = question.Cycle ?? earlier?.Cycle,
    };

    private static ReceivedQuestion Faulty(QuestionAsked question, string fault) => new(question, $"The question cannot be used: {fault}.");
}
