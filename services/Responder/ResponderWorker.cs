using Ccar.Messaging.Hosting;
using Ccar.Messaging.Responder.ReceiveQuestion;
using Ccar.Messaging.Responder.WatchDeadline;
using Ccar.Messaging.Responder.WriteAnswer;
using Microsoft.Extensions.DependencyInjection;

namespace Ccar.Messaging.Responder;

/// <summary>Opens and closes questions.</summary>
public static class ResponderWorker
{
    /// <summary>Adds the Responder's stages to a process.</summary>
    public static CcarBus AddResponderWorker(this CcarBus bus)
    {
        bus.AddOptions<ReceiveQuestionOptions>(ReceiveQuestionOptions.Section);
        bus.Services.AddSingleton<AnswerRecords>();
        bus.Services.AddSingleton<QuestionIntake>();
        bus.Services.AddSingleton<AnswerComposer>();
        if (bus.Parts.Store == Parts.Files)
        {
            bus.Services.AddHostedService<QuestionInbox>();
        }

        return bus
            .AddStage<ReceiveQuestionConsumer, ReceiveQuestionDefinition>()
            .AddStage<WatchDeadlineConsumer, WatchDeadlineDefinition>()
            .AddStage<WriteAnswerConsumer, WriteAnswerDefinition>();
    }
}
