using Ccar.Messaging.Hosting;
using Ccar.Messaging.Query.BuildSql;
using Ccar.Messaging.Query.RetrieveAttributes;
using Ccar.Messaging.Query.RunSql;
using Ccar.Messaging.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Ccar.Messaging.Query;

/// <summary>Turns questions into rows.</summary>
public static class QueryWorker
{
    /// <summary>Adds Query's stages to a process.</summary>
    public static CcarBus AddQueryWorker(this CcarBus bus)
    {
        bus.AddOptions<ScenarioOptions>(ScenarioOptions.Section).AddOptions<RunSqlOptions>(RunSqlOptions.Section);
        bus.Services.AddSingleton<LandscapeLoader>();
        bus.Services.AddSingleton<IAttributeRetriever, RulesAttributeRetriever>();
        AddEngine(bus);
        bus.Services.AddSingleton<QueryRunner>();
        return bus
            .AddStage<RetrieveAttributesConsumer, RetrieveAttributesDefinition>()
            .AddStage<BuildSqlConsumer, BuildSqlDefinition>()
            .AddStage<RunSqlConsumer, RunSqlDefinition>();
    }

    private static void AddEngine(CcarBus bus)
    {
        if (bus.Parts.Engine == Parts.DuckDb)
        {
            bus.Services.AddSingleton<SnapshotLocator>();
            bus.Services.AddSingleton<IQueryEngine, DuckDbQueryEngine>();
        }
        else
        {
            // Checked with the other options, so that it is one sentence among theirs and stops the start.
            bus.Services.AddOptions<RunSqlOptions>().Validate(
                _ => false, $"{CcarOptions.Section}:{nameof(CcarOptions.Engine)} is '{bus.Parts.Engine}', which this version does not have yet: a Query worker needs 'duckdb' and the store in files.");
        }
    }
}
