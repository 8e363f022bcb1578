using Ccar.Messaging.Contracts;
using Ccar.Messaging.Query.BuildSql;
using Ccar.Messaging.Query.RetrieveAttributes;
using Ccar.Messaging.Query.RunSql;
using Ccar.Messaging.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Ccar.Messaging.Bench;

/// <summary>A question as the product would run it.</summary>
/// <param name="Engine">What the engine is given.</param>
/// <param name="Snapshots">The files it reads.</param>
/// <param name="Columns">The columns of the table.</param>
internal sealed record LandedQuery(EngineQuery Engine, IReadOnlyList<LocatedSnapshot> Snapshots, IReadOnlyList<ColumnDefinition> Columns)
{
    public static async Task<LandedQuery> UnderstandAsync(IServiceProvider services, string text)
    {
        var asked = new QuestionAsked { QuestionId = Guid.NewGuid(), AskedAt = DateTimeOffset.UtcNow, Text = text };
        var landscape = await services.GetRequiredService<LandscapeLoader>().LoadAsync(asked, CancellationToken.None);
        var retrieval = await services.GetRequiredService<IAttributeRetriever>().RetrieveAsync(asked, landscape, CancellationToken.None);
        return retrieval switch
        {
            Retrieval.Understood understood => await BuildAsync(services, asked, understood),
            Retrieval.Stopped stopped => throw new InvalidOperationException($"'{text}' was not understood: {stopped.Sentence}"),
            _ => throw new InvalidOperationException($"'{text}' ended in {retrieval}."),
        };
    }

    private static async Task<LandedQuery> BuildAsync(IServiceProvider services, QuestionAsked asked, Retrieval.Understood understood)
    {
        var table = understood.Attributes.TableName;
        var definition = await services.GetRequiredService<DefinitionStore>().FindAsync(table, CancellationToken.None)
            ?? throw new InvalidOperationException($"There is no definition of {table}.");
        var query = new EngineQuery
        {
            QuestionId = asked.QuestionId,
            Sql = SqlBuilder.Build(understood.Attributes, understood.Selection, definition),
            Table = table,
            Selection = understood.Selection,
            Deadline = asked.AskedAt.AddHours(1),
        };
        return new LandedQuery(query, services.GetRequiredService<SnapshotLocator>().Locate(table, query.Selection), definition.Columns);
    }
}
