using Ccar.Messaging.Contracts;
using Ccar.Messaging.Hosting;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>
/// Rules where they are sure; a model where words are left that they do not know. Without the model the rules' own outcome stands, and says so.
/// </summary>
internal sealed class HybridAttributeRetriever(ModelReader model, CcarTelemetry telemetry) : IAttributeRetriever
{
    public async Task<Retrieval> RetrieveAsync(QuestionAsked question, Landscape landscape, CancellationToken cancellationToken)
    {
        var rules = RulesReader.Read(question, landscape);
        if (!ModelQuestions.MayHelp(rules))
        {
            Agreement.Count(telemetry, rules, null);
            return rules.Retrieval;
        }

        var reading = await model.ReadAsync(rules, cancellationToken);
        Agreement.Count(telemetry, rules, reading);
        return reading switch
        {
            ModelReading.Done done => done.Retrieval,
            ModelReading.Silent silent => Warned((Retrieval.Stopped)rules.Retrieval, silent.Reply),
            _ => rules.Retrieval,
        };
    }

    private static Retrieval.Stopped Warned(Retrieval.Stopped stopped, ModelReply.Silent reply)
    {
        var understanding = stopped.Understanding!;
        var warning = $"This is what the rules alone made of the question. {reply.Sentence}";
        return stopped with { Understanding = understanding with { Warnings = [.. understanding.Warnings, warning] } };
    }
}
