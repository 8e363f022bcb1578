using Amazon.BedrockAgentRuntime;
using Ccar.Messaging.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Puts the configured retriever behind its interface.</summary>
internal static class RetrieverRegistration
{
    public static void AddRetriever(this CcarBus bus)
    {
        if (bus.Parts.Retriever is not (Parts.Model or Parts.Hybrid))
        {
            bus.Services.AddSingleton<IAttributeRetriever, RulesAttributeRetriever>();
            return;
        }

        AddModel(bus);
        _ = bus.Parts.Retriever == Parts.Model
            ? bus.Services.AddSingleton<IAttributeRetriever, BedrockAttributeRetriever>()
            : bus.Services.AddSingleton<IAttributeRetriever, HybridAttributeRetriever>();
    }

    private static void AddModel(CcarBus bus)
    {
        bus.AddOptions<KnowledgeBaseOptions>(KnowledgeBaseOptions.Section);
        bus.Services.AddSingleton<IAmazonBedrockAgentRuntime>(static provider => new AmazonBedrockAgentRuntimeClient(
            new AmazonBedrockAgentRuntimeConfig { RegionEndpoint = provider.GetRequiredService<IOptions<KnowledgeBaseOptions>>().Value.FindRegion() }));
        bus.Services.AddSingleton<KnowledgeBaseModel>();
        bus.Services.AddCheck<KnowledgeBaseCheck>("knowledge base");
        bus.Services.AddSingleton<IAttributeModel>(provider =>
            new PatientModel(provider.GetRequiredService<KnowledgeBaseModel>(), provider.GetRequiredService<TimeProvider>()));
        bus.Services.AddSingleton<ModelReader>();
    }
}
