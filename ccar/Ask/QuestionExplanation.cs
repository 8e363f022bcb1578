using Ccar.Messaging.Contracts;
using Ccar.Messaging.Hosting;
using Ccar.Messaging.Query.RetrieveAttributes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Ccar.Messaging.Cli;

/// <summary>Explains how the rules read a question: with the parts of the workers, and without any of them at work.</summary>
internal static class QuestionExplanation
{
    public static async Task<int> RunAsync(Session session, QuestionAsked question, OutputForm form, CancellationToken cancellationToken)
    {
        await session.TakeGlossaryAsync(cancellationToken);

        // The rules and the store are all that is used: a model need not be set up for it.
        var alone = session with { Parts = session.Parts with { Retriever = Parts.Rules, Writer = Parts.Template } };
        using var host = alone.ComposeWorkers(LogLevel.Error);
        var explanation = await host.Services.GetRequiredService<QuestionExplainer>().ExplainAsync(question, cancellationToken);
        if (form == OutputForm.JsonLines)
        {
            session.Terminal.WriteJson(explanation);
        }
        else
        {
            new ExplanationView(session.Terminal).Write(explanation);
        }

        return ExitCodes.Of(explanation.Outcome);
    }
}
