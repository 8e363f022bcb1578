using Ccar.Messaging.Hosting;
using Ccar.Messaging.Query.BuildSql;
using Ccar.Messaging.Query.RetrieveAttributes;
using Ccar.Messaging.Query.RunSql;
using Ccar.Messaging.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Ccar.Messaging.Query;

/// <summary>Turns questions into rows.</summary>
public static class QueryWorker
{
    /// <summary>Adds Query's stages to a process.</summary>
    public static CcarBus AddQueryWorker(this CcarBus bus)
    {
        bus.AddOptions<ScenarioOptions>(ScenarioOptions.Section).AddOptions<RetrieveAttributesOptions>(RetrieveAttributesOptions.Section).AddQueryEngine();
        bus.Services.AddSingleton<LandscapeLoader>();
        bus.Services.AddSingleton(static provider =>
            new QuestionExplainer(provider.GetRequiredService<LandscapeLoader>(), provider.GetRequiredService<IOptions<RetrieveAttributesOptions>>()));
        bus.AddRetriever();
        bus.Services.AddSingleton<CommittedVersions>();
        bus.Services.AddSingleton<QueryRunner>();
        return bus
            .AddStage<RetrieveAttributesConsumer, RetrieveAttributesDefinition>()
            .AddStage<BuildSqlConsumer, BuildSqlDefinition>()
            .AddStage<RunSqlConsumer, RunSqlDefinition>();
    }
}
