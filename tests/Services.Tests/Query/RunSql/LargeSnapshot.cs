using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Services.Tests.Query.RunSql;

/// <summary>A snapshot that takes a while to group, made once.</summary>
public sealed class LargeSnapshot : IDisposable
{
    public const int Rows = 1_500_000;

    public LargeSnapshot() => Partition = Folder.Add(
        "run001",
        $"SELECT '2023Q' || (i % 4) AS period_id, 'business ' || i AS business, 'level ' || (i + 1) AS level_2, CAST(i AS DECIMAL(38,2)) AS balance FROM range({Rows}) AS t (i)");

    internal SnapshotFolder Folder { get; } = new();

    internal SelectedPartition Partition { get; }

    public void Dispose() => Folder.Dispose();
}
