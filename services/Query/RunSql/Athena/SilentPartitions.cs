using Ccar.Messaging.Contracts;
using Ccar.Messaging.Query.BuildSql;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Query.RunSql;

/// <summary>
/// Looks after the selected partitions of which a result has no row: nothing in it matched, or Athena did not know it. Glue says only what is there now, so
/// one that it has proves nothing unless it stood there before the query did; else the statement is read anew, under a token that is used only after all
/// partitions were seen.
/// </summary>
internal sealed class SilentPartitions(RegisteredPartitions registered, AthenaOptions options)
{
    /// <summary>More than the clocks of two services can differ by.</summary>
    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(15);

    /// <summary>The selected partitions of which a result has no row.</summary>
    public static IReadOnlyList<SelectedPartition> In(ResultTable table, IReadOnlyList<SelectedPartition> selection)
    {
        var keys = table.KeyColumns.Index().Where(key => PartitionColumns.All.Contains(key.Item)).ToList();
        var seen = table.Rows.Select(row => Text(keys.Select(key => row.Keys[key.Index]))).ToHashSet(StringComparer.Ordinal);
        return [.. selection.Distinct().Where(partition => !seen.Contains(Text(keys.Select(key => PartitionColumns.ValueOf(partition, key.Item)))))];
    }

    /// <summary>The result, when no selected partition can have been left out of it; where that cannot be looked at it says so.</summary>
    /// <exception cref="EngineFailedException">A partition is missing in Glue, or is elsewhere.</exception>
    /// <exception cref="AttemptLostException">One may be younger than what was read.</exception>
    public async Task<EngineResult> RequireCompleteAsync(EngineQuery query, EngineResult result, Attempt attempt, DateTime? submitted, CancellationToken cancellationToken)
    {
        var silent = In(result.Table, query.Selection);
        if (silent.Count == 0)
        {
            return result;
        }

        if (!registered.CanBeAsked)
        {
            var warning = $"No row came of {silent[0]}; whether the catalogue '{options.Catalog}' has it was not looked at.";
            return result with { MayLackRows = true, Warnings = [.. result.Warnings, warning] };
        }

        var standing = await registered.RequireAsync(query.Table, silent, cancellationToken);
        if (!result.CacheHit && (attempt.PartitionsSeen || standing.All(since => since + Margin < submitted)))
        {
            return result;
        }

        await registered.RequireAsync(query.Table, [.. query.Selection.Distinct().Except(silent)], cancellationToken);
        throw new AttemptLostException($"The query {result.QueryId} has no row of {silent[0]}, which may not have been registered yet when it read; it is to read anew.")
        {
            PartitionsSeen = true,
        };
    }

    private static string Text(IEnumerable<string> values) => string.Join('\n', values);
}
