using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.RunSql;

/// <summary>A selected snapshot as a file.</summary>
/// <param name="Partition">What it holds.</param>
/// <param name="Path">Its absolute path.</param>
/// <param name="Bytes">Its size.</param>
public sealed record LocatedSnapshot(SelectedPartition Partition, string Path, long Bytes);
