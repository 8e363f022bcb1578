using System.Collections.Concurrent;
using Amazon.Glue.Model;
using Ccar.Messaging.Hosting;

namespace Ccar.Messaging.Ingest.IndexMetadata;

/// <summary>
/// Adds partitions, those of landings that meet by one call, and reads what Glue says of each: success of the call says nothing about a single one.
/// </summary>
internal sealed class GluePartitions(GlueCatalog glue)
{
    private readonly ConcurrentDictionary<string, GroupedCalls<PartitionInput, PartitionAdded?>> _calls = new(StringComparer.Ordinal);

    /// <summary>Adds a partition; null when there is no such table.</summary>
    /// <exception cref="AwsUnavailableException">It may be added later.</exception>
    /// <exception cref="AwsRefusedException">Glue will not add it.</exception>
    public async Task<PartitionAdded?> AddAsync(string table, PartitionInput partition, CancellationToken cancellationToken)
    {
        var calls = _calls.GetOrAdd(table, name => new GroupedCalls<PartitionInput, PartitionAdded?>(
            GlueCatalog.MostPartitions, inputs => AddAllAsync(name, inputs), fault => fault is InvalidInputException));
        try
        {
            var added = await calls.AddAsync(partition, cancellationToken);
            return added?.Error is { } error && !added.StandsAlready
                ? throw IndexFaults.Explain(error.ErrorCode, $"{error.ErrorMessage} (partition {string.Join('/', partition.Values!)})", Call(table))
                : added;
        }
        catch (InvalidInputException invalid)
        {
            throw IndexFaults.Explain(invalid, Call(table), cancellationToken)!;
        }
    }

    private async Task<IReadOnlyList<PartitionAdded?>> AddAllAsync(string table, IReadOnlyList<PartitionInput> partitions)
    {
        if (await glue.TryAddPartitionsAsync(table, partitions) is not { } errors)
        {
            return new PartitionAdded?[partitions.Count];
        }

        return errors.All(error => partitions.Any(partition => IsOf(error, partition)))
            ? [.. partitions.Select(partition => new PartitionAdded(partition, FindError(errors, partition)))]
            : throw new AwsUnavailableException($"{Call(table)} failed for partitions that were not sent; which ones were added is unknown.");
    }

    private AwsCall Call(string table) => glue.Call("BatchCreatePartition", table);

    private static ErrorDetail? FindError(IReadOnlyList<PartitionError> errors, PartitionInput partition) =>
        errors.FirstOrDefault(error => IsOf(error, partition)) is { } error ? error.ErrorDetail ?? new ErrorDetail() : null;

    private static bool IsOf(PartitionError error, PartitionInput partition) => (error.PartitionValues ?? []).SequenceEqual(partition.Values!);
}
