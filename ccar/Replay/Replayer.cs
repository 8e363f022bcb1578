using Ccar.Messaging.Contracts;
using Ccar.Messaging.Hosting;
using Ccar.Messaging.Query.RunSql;
using Ccar.Messaging.Responder.WriteAnswer;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Cli;

/// <summary>Runs the statement of a receipt again, on the data versions that it names, and derives the figures as the answer's were derived.</summary>
internal sealed class Replayer(DataPlace data, IQueryEngine engine, TimeProvider clock)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(15);

    public async Task<ReplayResult> ReplayAsync(Answered answer, CancellationToken cancellationToken)
    {
        if (answer is not { Figures: { } recorded, Receipt: { Sql: [var sql], Attributes: { } attributes, Files: { Count: > 0 } files } receipt })
        {
            throw new UsageException($"Question {answer.QuestionId} ended as {answer.Outcome}{(answer.Reason is { } reason ? $" ({reason})" : "")}, without a figure: there is nothing to run again.");
        }

        SelectedPartition[] selection = [.. files.Select(file => new SelectedPartition(file.Cycle, file.Scenario, file.RunId, file.DataVersion))];
        var definition = await DefinitionAsync(attributes.TableName, selection[0], cancellationToken);
        var result = await engine.RunAsync(Query(sql, attributes.TableName, selection), cancellationToken);
        var differences = FigureDifference.Find(recorded, FigureBuilder.Build(attributes, selection, result.Table, definition).Figures);
        var evidence = await EvidenceAsync(files, cancellationToken);
        return new ReplayResult
        {
            QuestionId = answer.QuestionId,
            Equal = differences.Count == 0 && evidence.All(file => file.Csv != ReplayedFile.Different),
            Figures = recorded.Rows.Count + recorded.Totals.Count,
            Differences = differences,
            RecordedEngine = receipt.Engine,
            Engine = result.Engine,
            EngineQueryId = result.QueryId,
            Files = evidence,
        };
    }

    // Under an id of its own, by which no engine can find the query of then.
    private EngineQuery Query(string sql, string table, IReadOnlyList<SelectedPartition> selection) => new()
    {
        QuestionId = BusinessId.New(clock),
        Sql = sql,
        Table = table,
        Selection = selection,
        Deadline = clock.GetUtcNow() + Patience,
    };

    // As it was when the file landed: one that was changed since would give other units and scales.
    private async Task<TableDefinition> DefinitionAsync(string table, SelectedPartition first, CancellationToken cancellationToken)
    {
        var partition = new PartitionId(table, first.Cycle, first.Scenario, first.RunId);
        var profile = await new ProfileStore(data.Store, data.Keys).ReadAsync(partition, first.DataVersion, cancellationToken);
        return profile.Definition ?? await new DefinitionStore(data.Store, data.Keys).FindAsync(table, cancellationToken)
            ?? throw new UsageException($"There is no definition of the table '{table}' in {data.Name} any more. Restore definitions/{table}.json.");
    }

    private async Task<IReadOnlyList<ReplayedFile>> EvidenceAsync(IReadOnlyList<ReceiptFile> files, CancellationToken cancellationToken)
    {
        var evidence = new FileEvidence(data);
        var found = new List<ReplayedFile>();
        foreach (var file in files)
        {
            found.Add(await evidence.FindAsync(file, cancellationToken));
        }

        return found;
    }
}
