using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Ingest.PartitionFile;

/// <summary>What the key of a landed file tells.</summary>
/// <param name="Partition">Table, cycle, scenario and run.</param>
/// <param name="FiledKey">The same key with cycle, scenario and run written as Hive partitions.</param>
public sealed record LandingKey(PartitionId Partition, string FiledKey);
