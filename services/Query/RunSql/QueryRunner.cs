using Ccar.Messaging.Contracts;
using Ccar.Messaging.Hosting;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Query.RunSql;

/// <summary>
/// Runs a statement once and stores its rows; a repeat is answered from what is stored. A cancelled token stops nothing that another process could find
/// again: whoever gets the message next goes on with the engine's query.
/// </summary>
internal sealed class QueryRunner(IQueryEngine engine, CommittedVersions versions, ResultStore results, IObjectStore store, TimeProvider clock)
{
    public async Task<RunOutcome> RunAsync(SqlBuilt question, CancellationToken cancellationToken)
    {
        var resultKey = results.KeyOf(question.QuestionId, question.Sql);
        var recordKey = ResultStore.RecordOf(resultKey);
        if (await store.ReadDocumentAsync(recordKey, cancellationToken) is { } stored)
        {
            return new RunOutcome.Ready(StoreJson.Read<ResultsReady>(recordKey, stored));
        }

        if (await versions.FindStrayAsync(question, cancellationToken) is { } stray)
        {
            return Stop(question, AnswerOutcome.Refused, StopReason.DataNotLanded, Uncommitted(question, stray));
        }

        try
        {
            var result = await engine.RunAsync(Query(question), cancellationToken);
            return HasFigure(result.Table, question.Attributes)
                ? await KeepAsync(question, result, resultKey, recordKey, cancellationToken)
                : Stop(question, AnswerOutcome.Refused, StopReason.NoRows, NoRows(question));
        }
        catch (TooManyRowsException fault)
        {
            return Stop(question, AnswerOutcome.Refused, StopReason.TooManyRows, fault.Message);
        }
        catch (EngineTimeoutException) when (question.Deadline <= clock.GetUtcNow())
        {
            return Stop(question, AnswerOutcome.Failed, StopReason.DeadlinePassed, Deadlines.Sentence(question.AskedAt, question.Deadline));
        }
        catch (Exception fault) when (fault is EngineFailedException or EngineTimeoutException or FigureTooLargeException or SnapshotMissingException)
        {
            return Stop(question, AnswerOutcome.Failed, StopReason.EngineFailed, fault.Message);
        }
    }

    /// <summary>What the engine is asked for a question.</summary>
    public static EngineQuery Query(SqlBuilt question) => new()
    {
        QuestionId = question.QuestionId,
        Sql = question.Sql,
        Table = question.Attributes.TableName,
        Selection = question.Selection,
        Deadline = question.Deadline,
    };

    private async Task<RunOutcome> KeepAsync(SqlBuilt question, EngineResult result, string resultKey, string recordKey, CancellationToken cancellationToken)
    {
        var table = await results.AddAsync(resultKey, result.Table, cancellationToken);
        var ready = Describe(question, result, table, resultKey);

        // The record after the rows: where it stands, they stand.
        await store.TryWriteDocumentAsync(recordKey, StoreJson.Write(ready), null, cancellationToken);
        return new RunOutcome.Ready(ready);
    }

    private static ResultsReady Describe(SqlBuilt question, EngineResult result, ResultTable table, string resultKey) => new()
    {
        QuestionId = question.QuestionId,
        QuestionHash = question.QuestionHash,
        AskedAt = question.AskedAt,
        Deadline = question.Deadline,
        Attributes = question.Attributes,
        Selection = question.Selection,
        Understanding = question.Understanding,
        Sql = question.Sql,
        ResultKey = resultKey,
        Columns = [.. table.KeyColumns, .. table.ValueColumns],
        RowCount = table.Rows.Count,
        Engine = result.Engine,
        EngineQueryId = result.QueryId,
        BytesScanned = result.BytesScanned,
        CacheHit = result.CacheHit,
        Warnings = result.Warnings,
    };

    // SUM over rows that all lack the measure is NULL: nothing to answer with either. An average comes as SUM and COUNT, and its COUNT is 0 then.
    private static bool HasFigure(ResultTable table, QueryAttributes attributes) => attributes.AggregationFunction == AggregationFunction.Avg
        ? table.Rows.Any(row => row.Values[0] is not null)
        : table.Rows.Any(row => row.Values.Any(value => value is not null));

    private static string NoRows(SqlBuilt question)
    {
        var filters = question.Attributes.FilterAttributes.Keys.Order(StringComparer.Ordinal).ToList();
        var by = filters.Count == 0 ? "" : $" with the asked {string.Join(", ", filters)} together";
        var runs = string.Join(", ", question.Selection.Select(partition => $"{partition.Cycle} {partition.Scenario} {partition.RunId}"));
        return $"No row of {question.Attributes.TableName} in {runs} has a value{by}. Ask with fewer filters, or group by one of them to see what there is.";
    }

    private static string Uncommitted(SqlBuilt question, SelectedPartition stray) =>
        $"The data version {stray.DataVersion} of {question.Attributes.TableName} in {stray.Cycle} {stray.Scenario} {stray.RunId} was never committed, "
        + "or has been replaced many times since. Ask again to get what is current.";

    private static RunOutcome.Stopped Stop(SqlBuilt question, AnswerOutcome outcome, StopReason reason, string sentence) => new(new QuestionStopped
    {
        QuestionId = question.QuestionId,
        QuestionHash = question.QuestionHash,
        AskedAt = question.AskedAt,
        Outcome = outcome,
        Reason = reason,
        Sentence = sentence,
        Table = question.Attributes.TableName,
        Scenario = question.Attributes.PartitionFilters.Scenario is [var only] ? only : null,
        Understanding = question.Understanding,
    });
}
