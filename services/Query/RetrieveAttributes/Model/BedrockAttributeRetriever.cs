using Ccar.Messaging.Contracts;
using Ccar.Messaging.Hosting;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>
/// Understands questions by a model on Amazon Bedrock. What the rules refuse is refused, and what they are sure of binds the model; a question it cannot be
/// asked about for want of the service ends with that reason.
/// </summary>
internal sealed class BedrockAttributeRetriever(ModelReader model, CcarTelemetry telemetry) : IAttributeRetriever
{
    public async Task<Retrieval> RetrieveAsync(QuestionAsked question, Landscape landscape, CancellationToken cancellationToken)
    {
        var rules = RulesReader.Read(question, landscape);
        if (!ModelQuestions.MayConfirm(rules) && !ModelQuestions.MayHelp(rules))
        {
            Agreement.Count(telemetry, rules, null);
            return rules.Retrieval;
        }

        var reading = await model.ReadAsync(rules, cancellationToken);
        Agreement.Count(telemetry, rules, reading);
        return reading is ModelReading.Silent silent ? End(question, silent.Reply) : ((ModelReading.Done)reading).Retrieval;
    }

    private static Retrieval.Stopped End(QuestionAsked question, ModelReply.Silent reply)
    {
        var (outcome, reason) = reply.Trouble switch
        {
            ModelTrouble.TooLong => (AnswerOutcome.Refused, StopReason.InvalidQuestion),
            ModelTrouble.Intervened => (AnswerOutcome.Refused, StopReason.OutOfScope),
            _ => (AnswerOutcome.Failed, StopReason.ModelUnavailable),
        };
        return new Retrieval.Stopped(outcome, reason, reply.Sentence)
        {
            Table = question.Table,
            Scenario = question.Scenario,
            Understanding = new Understanding { RetrievedBy = ProposalJudge.RetrievedBy },
        };
    }
}
