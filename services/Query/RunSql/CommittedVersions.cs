using Ccar.Messaging.Contracts;
using Ccar.Messaging.Storage;
using Microsoft.Extensions.Logging;

namespace Ccar.Messaging.Query.RunSql;

/// <summary>
/// A message is not trusted because of its queue: what it selects must be in the catalogue, as the current version of its run or as one that was current
/// before. A question that began before its file landed again so ends in the figure of the version it began with.
/// </summary>
internal sealed partial class CommittedVersions(CatalogStore catalog, ILogger<CommittedVersions> logger)
{
    /// <summary>A selected partition whose version the catalogue does not know; null when it knows them all.</summary>
    public async Task<SelectedPartition?> FindStrayAsync(SqlBuilt question, CancellationToken cancellationToken)
    {
        var table = question.Attributes.TableName;
        foreach (var ofCycle in question.Selection.GroupBy(partition => partition.Cycle))
        {
            var document = await catalog.ReadAsync(table, ofCycle.Key, cancellationToken);
            if (ofCycle.FirstOrDefault(selected => document.Find(selected.Scenario, selected.RunId)?.HasCommitted(selected.DataVersion) != true) is { } stray)
            {
                LogStray(logger, question.QuestionId, table, stray);
                return stray;
            }
        }

        return null;
    }

    [LoggerMessage(4205, LogLevel.Warning, "Question {QuestionId} selects of {Table} what the catalogue does not know: {Stray}.", EventName = "SelectionNotCommitted")]
    private static partial void LogStray(ILogger logger, Guid questionId, string table, SelectedPartition stray);
}
