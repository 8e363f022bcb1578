using Amazon.Athena.Model;
using Ccar.Messaging.Hosting;
using Ccar.Messaging.Storage;
using Microsoft.Extensions.Logging;

namespace Ccar.Messaging.Query.RunSql;

/// <summary>Takes the result of a query that has ended, when it has one that can be answered with.</summary>
internal sealed partial class FinishedQueries(AthenaResults results, SilentPartitions silent, CcarTelemetry telemetry, ILogger logger)
{
    /// <exception cref="AttemptLostException">It came to nothing, or may lack a run; starting the statement anew may help.</exception>
    /// <exception cref="EngineFailedException">It failed for good, or its result cannot be used.</exception>
    public async Task<EngineResult> ReadAsync(QueryToRun asked, Attempt attempt, string queryId, QueryExecution execution, CancellationToken cancellationToken)
    {
        QueryEnd.RequireResult(execution, queryId);
        var table = await results.ReadAsync(queryId, asked.Columns, asked.Query.Selection, cancellationToken);
        var result = Describe(execution, queryId, table, asked.Held);
        return await silent.RequireCompleteAsync(asked.Query, result, attempt, execution.Status?.SubmissionDateTime, cancellationToken);
    }

    private EngineResult Describe(QueryExecution execution, string queryId, ResultTable table, long held)
    {
        var read = execution.Statistics?.DataScannedInBytes;
        return new EngineResult
        {
            Table = table,
            Engine = AthenaQueryEngine.Name,
            QueryId = queryId,
            BytesScanned = read,
            CacheHit = execution.Statistics?.ResultReuseInformation?.ReusedPreviousResult == true,
            Warnings = read > held ? [Overread(queryId, read.Value, held)] : [],
        };
    }

    // The join with the data versions keeps the figures right; reading more only costs, and shows that partitions were not left out while planning.
    private string Overread(string queryId, long read, long held)
    {
        telemetry.EngineOverread.Add(1);
        LogOverread(logger, queryId, read, held);
        return $"Athena read {read} bytes; the selected snapshots hold {held}: partition pruning may not have worked.";
    }

    [LoggerMessage(
        4204, LogLevel.Warning, "The query {QueryId} read {Read} bytes, and the selected snapshots hold {Held}: partition pruning may not have worked.",
        EventName = "AthenaOverread")]
    private static partial void LogOverread(ILogger logger, string queryId, long read, long held);
}
