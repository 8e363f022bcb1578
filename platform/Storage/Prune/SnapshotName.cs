using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Storage;

/// <summary>A snapshot.</summary>
/// <param name="Partition">Of which report.</param>
/// <param name="DataVersion">Of which bytes and definition.</param>
public sealed record SnapshotName(PartitionId Partition, string DataVersion);
