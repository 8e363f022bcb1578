using System.Security.Cryptography;
using System.Text.Json;
using Ccar.Messaging.Contracts;
using Ccar.Messaging.Storage;
using DuckDB.NET.Data;

namespace Ccar.Messaging.Fault.Tests;

/// <summary>Checks that a catalogue entry stands on everything it promises, reading the files themselves.</summary>
internal sealed class Audit(DrillFolder folder)
{
    public CatalogPartition Entry(PartitionId partition)
    {
        Assert.Contains(partition.Cycle, folder.Read<CatalogIndex>(folder.Keys.CatalogIndex)!.Tables[partition.Table]);
        var entry = folder.Read<CatalogDocument>(folder.Keys.Catalog(partition.Table, partition.Cycle))!.Find(partition.Scenario, partition.RunId);
        return entry ?? throw new Xunit.Sdk.XunitException($"{partition} is not in the catalogue.");
    }

    public CatalogPartition AssertIndexed(DrillFile file)
    {
        var partition = file.Partition!;
        var entry = Entry(partition);
        Assert.Equal((file.Key, file.Sha256, (long)file.Rows), (entry.SourceKey, entry.Sha256, entry.Rows));
        Assert.Equal(file.Sha256, Sha256(entry.FiledKey));
        AssertDocuments(file, partition, entry);
        Assert.Equal((file.Rows, file.Cents), Count(folder.Store.PathOf(folder.Keys.Snapshot(partition, entry.DataVersion))));
        return entry;
    }

    /// <summary>The filed CSVs are exactly these.</summary>
    public void AssertFiled(params string[] keys) => Assert.Equal(keys.Order(StringComparer.Ordinal), folder.Landing(DrillFolder.IsFiled));

    /// <summary>The file is in quarantine under its name, with what was added to it when a later one took its place.</summary>
    public void AssertQuarantined(DrillFile file, string added = "")
    {
        var key = folder.Keys.Quarantine(file.Key) + added;
        var rejected = folder.Read<FileRejected>(StoreKeys.QuarantineReason(key));
        Assert.True(rejected is not null, $"{file.Key} is not in quarantine.");
        Assert.Equal((file.Bad, file.Key, key, file.Sha256), (rejected.Reason, rejected.SourceKey, rejected.QuarantineKey, rejected.Sha256));
        Assert.Equal(file.Sha256, Sha256(key));
    }

    private void AssertDocuments(DrillFile file, PartitionId partition, CatalogPartition entry)
    {
        var record = folder.Read<MetadataRecord>(entry.MetadataKey)!;
        Assert.Equal((entry.DataVersion, entry.FiledKey, (decimal)file.Cents / 100), (record.DataVersion, record.S3Path, Total(record.Profile)));
        using var sidecar = JsonDocument.Parse(folder.Bytes(folder.Keys.CardAttributes(partition)));
        Assert.Equal(entry.DataVersion, sidecar.RootElement.GetProperty("metadataAttributes").GetProperty("data_version").GetString());
        Assert.Contains(entry.DataVersion, File.ReadAllText(folder.Store.PathOf(folder.Keys.Card(partition))), StringComparison.Ordinal);
        Assert.Equal((decimal)file.Cents / 100, Total(folder.Read<SnapshotProfile>(folder.Keys.Profile(partition, entry.DataVersion))!));
    }

    private string Sha256(string key) => Convert.ToHexStringLower(SHA256.HashData(folder.Bytes(key)));

    private static decimal? Total(SnapshotProfile profile) => profile.Columns.Single(column => column.Name == "balance").ControlTotal;

    private static (int Rows, long Cents) Count(string snapshot)
    {
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT COUNT(*)::INTEGER, (SUM(balance) * 100)::BIGINT FROM read_parquet('{snapshot}')";
        using var reader = command.ExecuteReader();
        reader.Read();
        return (reader.GetInt32(0), reader.GetInt64(1));
    }
}
