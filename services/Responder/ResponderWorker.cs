using Amazon.BedrockRuntime;
using Ccar.Messaging.Hosting;
using Ccar.Messaging.Responder.ForwardAnswers;
using Ccar.Messaging.Responder.ReceiveQuestion;
using Ccar.Messaging.Responder.WatchDeadline;
using Ccar.Messaging.Responder.WriteAnswer;
using Ccar.Messaging.Responder.WriteAnswer.Wording;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Ccar.Messaging.Responder;

/// <summary>Opens and closes questions.</summary>
public static class ResponderWorker
{
    /// <summary>Adds the Responder's stages to a process.</summary>
    public static CcarBus AddResponderWorker(this CcarBus bus)
    {
        bus.AddOptions<ReceiveQuestionOptions>(ReceiveQuestionOptions.Section);
        bus.Services.AddSingleton<AnswerRecords>();
        bus.Services.AddSingleton<Clarifications>();
        bus.Services.AddSingleton<QuestionIntake>();
        AddAnswerWriter(bus);
        bus.Services.AddSingleton<LaterLandings>();
        bus.Services.AddSingleton<AnswerComposer>();
        if (bus.Parts.Store == Parts.Files)
        {
            bus.Services.AddHostedService<QuestionInbox>();
        }

        return bus
            .AddStage<ReceiveQuestionConsumer, ReceiveQuestionDefinition>()
            .AddStage<WatchDeadlineConsumer, WatchDeadlineDefinition>()
            .AddStage<WriteAnswerConsumer, WriteAnswerDefinition>()
            .AddForwarding<ForwardAnswersConsumer, ForwardAnswersDefinition>();
    }

    private static void AddAnswerWriter(CcarBus bus)
    {
        if (bus.Parts.Writer != Parts.Model)
        {
            bus.Services.AddSingleton<IAnswerWriter, TemplateAnswerWriter>();
            return;
        }

        bus.AddOptions<AnswerModelOptions>(AnswerModelOptions.Section);
        bus.Services.TryAddSingleton<IAmazonBedrockRuntime>(
            provider => provider.GetRequiredService<IOptions<AnswerModelOptions>>().Value.FindRegion() is { } region ? new AmazonBedrockRuntimeClient(region) : new AmazonBedrockRuntimeClient());

        // A client that cannot be made, as without a region, costs the model's text and not the answer.
        bus.Services.AddSingleton(static provider =>
            new Lazy<IAmazonBedrockRuntime>(provider.GetRequiredService<IAmazonBedrockRuntime>, LazyThreadSafetyMode.PublicationOnly));
        bus.Services.AddSingleton<IAnswerModel, BedrockAnswerModel>();
        bus.Services.AddCheck<AnswerModelCheck>("model");
        bus.Services.AddSingleton<IAnswerWriter, ModelAnswerWriter>();
    }
}
