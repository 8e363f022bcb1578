using Ccar.Messaging.Contracts;
using Ccar.Messaging.Services.Tests.Hosting;
using Ccar.Messaging.Storage;
using Ccar.Messaging.Testing;
using static Ccar.Messaging.Services.Tests.Ingest.LandingZone;

namespace Ccar.Messaging.Services.Tests.Ingest;

public sealed class When_landings_meet
{
    private const string Finer = "period_id|business|balance\n2023Q4|LENDING|100.2512\n";

    [Fact]
    public async Task The_same_bytes_again_change_nothing()
    {
        await using var zone = await StartAsync();
        var first = await zone.LandAsync(KeyOf(), Good);
        var before = (await zone.EntryAsync())!;
        var record = await zone.TextAsync(first.MetadataKey);

        var second = await zone.LandAsync(KeyOf(), Good);

        var after = (await zone.EntryAsync())!;
        Assert.Equal((first.DataVersion, null, true), (second.DataVersion, second.ReplacedDataVersion, second.IsCurrent));
        Assert.Equal(before with { Sequencer = after.Sequencer, ETag = after.ETag }, after);
        Assert.Equal(record, await zone.TextAsync(first.MetadataKey));
        Assert.Empty(await zone.KeysAsync("superseded/"));
        Assert.False(await zone.ExistsAsync(KeyOf()));
    }

    [Fact]
    public async Task A_b_a_is_two_changes()
    {
        await using var zone = await StartAsync();
        var first = await zone.LandAsync(KeyOf(), Good);
        var second = await zone.LandAsync(KeyOf(), Corrected);

        var third = await zone.LandAsync(KeyOf(), Good);

        Assert.Equal((first.DataVersion, first.DataVersion), (second.ReplacedDataVersion, third.DataVersion));
        Assert.Equal(second.DataVersion, third.ReplacedDataVersion);
        Assert.Equal(Good, await zone.TextAsync(FiledKeyOf()));
        Assert.Equal(first.DataVersion, (await zone.ReadAsync<MetadataRecord>(first.MetadataKey)).DataVersion);
        Assert.Equal(2, (await zone.KeysAsync("superseded/")).Count);
    }

    [Fact]
    public async Task A_correction_keeps_the_former_csv_the_former_snapshot_and_the_day_of_the_first_landing()
    {
        await using var zone = await StartAsync();
        var first = await zone.LandAsync(KeyOf(), Good);

        var second = await zone.LandAsync(KeyOf(), Corrected);

        var entry = (await zone.EntryAsync())!;
        Assert.Equal((second.DataVersion, first.DataVersion, first.LandedAt), (entry.DataVersion, entry.FormerDataVersion, entry.FirstLandedAt));
        Assert.Equal(Good, await zone.TextAsync(zone.Host.Keys.Superseded(FiledKeyOf(), first.DataVersion)));
        Assert.Equal(Corrected, await zone.TextAsync(FiledKeyOf()));
        Assert.True(await zone.ExistsAsync(zone.Host.Keys.Snapshot(PartitionOf(), first.DataVersion)));
        Assert.True(await zone.ExistsAsync(zone.Host.Keys.Profile(PartitionOf(), first.DataVersion)));
    }

    [Fact]
    public async Task An_older_filed_landing_never_replaces_a_newer_one()
    {
        await using var zone = await StartAsync();
        await zone.LandAsync(KeyOf(), Good);
        await zone.LandAsync(KeyOf(), Corrected);
        var (older, before) = (zone.Probe.Published<Partitioned>()[0], await zone.EntryAsync());

        await zone.SendAsync(older);
        var late = await zone.Probe.WaitForAsync<MetadataIndexed>(2, message => message.LandingId == older.LandingId);

        Assert.Equal((false, null), (late.IsCurrent, late.ReplacedDataVersion));
        Assert.Equal(before, await zone.EntryAsync());
        Assert.Equal(Corrected, await zone.TextAsync(FiledKeyOf()));
    }

    [Fact]
    public async Task An_older_event_never_replaces_a_newer_landing_nor_takes_a_file_with_it()
    {
        await using var zone = await StartAsync(Unwatched);
        var older = await zone.AnnounceAsync(KeyOf(), Good, "0000000000000001");
        await zone.IndexedAsync(older);
        await zone.IndexedAsync(await zone.AnnounceAsync(KeyOf(), Corrected, "0000000000000003"));
        var before = await zone.EntryAsync();

        // The first bytes land a second time, with a newer event still under way, and the first event is repeated.
        var file = await zone.PlaceAsync(KeyOf(), Good);
        var repeated = older with { ETag = file.ETag };
        await zone.SendAsync(repeated);
        var late = await zone.Probe.WaitForAsync<MetadataIndexed>(2, message => message.LandingId == older.LandingId);

        Assert.False(late.IsCurrent);
        Assert.Equal(before, await zone.EntryAsync());
        Assert.Equal(Corrected, await zone.TextAsync(FiledKeyOf()));
        Assert.True(await zone.ExistsAsync(KeyOf()));
    }

    [Fact]
    public async Task A_second_source_is_rejected()
    {
        await using var zone = await StartAsync();
        await zone.LandAsync(KeyOf(), Good);

        var rejected = await zone.RefuseAsync(KeyOf(below: "other"), Corrected);

        Assert.Equal((RejectionReason.DuplicateSource, PartitionOf()), (rejected.Reason, rejected.Partition));
        Assert.Contains(KeyOf(), rejected.Explanation, StringComparison.Ordinal);
        Assert.Equal(Corrected, await zone.TextAsync(rejected.QuarantineKey));
        Assert.False(await zone.ExistsAsync(FiledKeyOf(below: "other")));
        Assert.Equal(Sha256Of(Good), (await zone.EntryAsync())!.Sha256);
    }

    [Fact]
    public async Task Another_spelling_of_a_run_is_a_second_source()
    {
        await using var zone = await StartAsync();
        await zone.LandAsync(KeyOf("run001"), Good);

        var rejected = await zone.RefuseAsync(KeyOf("RUN001"), Corrected);

        Assert.Equal((RejectionReason.DuplicateSource, PartitionOf("run001")), (rejected.Reason, rejected.Partition));
        Assert.Equal([FiledKeyOf("run001")], await zone.KeysAsync("ccar_reports/"));
        Assert.Equal(Good, await zone.TextAsync(FiledKeyOf("run001")));
        Assert.Equal(Sha256Of(Good), (await zone.EntryAsync("run001"))!.Sha256);
    }

    [Fact]
    public async Task A_forged_message_whose_filed_key_does_not_follow_from_its_source_deletes_nothing()
    {
        await using var zone = await StartAsync(Unwatched);
        await zone.IndexedAsync(await zone.AnnounceAsync(KeyOf("run001"), Good, "0000000000000001"));
        await zone.IndexedAsync(await zone.AnnounceAsync(KeyOf("run002"), Good, "0000000000000001"));
        var source = await zone.PlaceAsync(KeyOf("run001", below: "other"), Corrected);
        var before = await zone.KeysAsync("");

        var forged = zone.Probe.Published<Partitioned>()[0] with { LandingId = Guid.NewGuid(), SourceKey = source.Key, ETag = source.ETag, FiledKey = FiledKeyOf("run002") };
        var failures = Failures.Of(zone.Host.Bus);
        await zone.SendAsync(forged);
        Assert.Equal(forged.LandingId, ((Partitioned)await failures.NextAsync()).LandingId);

        Assert.Equal(before, await zone.KeysAsync(""));
        Assert.DoesNotContain(zone.Probe.Published<FileRejected>(), rejected => rejected.LandingId == forged.LandingId);
    }

    [Fact]
    public async Task Of_two_sources_at_once_one_is_indexed_and_the_other_rejected_without_a_trace()
    {
        await using var zone = await StartAsync();
        string[] runs = ["run001", "run002", "run003", "run004", "run005"];
        string[] sources = [.. runs.SelectMany(run => (string[])[KeyOf(run), KeyOf(run, below: "other")])];

        await Task.WhenAll(sources.Select(key => zone.DropAsync(key, key.Contains("other", StringComparison.Ordinal) ? Corrected : Good)));
        await zone.Probe.WaitForAsync<MetadataIndexed>(runs.Length, _ => true);
        await zone.Probe.WaitForAsync<FileRejected>(runs.Length, _ => true);

        foreach (var (indexed, rejected) in zone.Probe.Published<MetadataIndexed>().Join(zone.Probe.Published<FileRejected>(), m => m.Partition, m => m.Partition, (i, r) => (i, r)))
        {
            var entry = (await zone.EntryAsync(indexed.Partition.RunId))!;
            Assert.Equal((indexed.SourceKey, indexed.DataVersion), (entry.SourceKey, entry.DataVersion));
            Assert.NotEqual(indexed.SourceKey, rejected.SourceKey);
            Assert.Equal((RejectionReason.DuplicateSource, rejected.Sha256), (rejected.Reason, Sha256Of((await zone.TextAsync(rejected.QuarantineKey))!)));
        }

        Assert.Equal(runs.Length, (await zone.KeysAsync("ccar_reports/")).Count);
    }

    [Fact]
    public async Task Of_two_sources_that_were_both_filed_the_later_one_is_undone_even_when_the_disk_stumbles()
    {
        var second = KeyOf(below: "other");
        var stumbles = 1;
        await using var zone = await StartAsync(Unwatched.BeforeStore((operation, key) =>
            operation == StoreOperation.Delete && key == FiledKeyOf(below: "other") && stumbles-- > 0 ? throw new IOException("The disk stumbles.") : Task.CompletedTask));
        await zone.IndexedAsync(await zone.AnnounceAsync(KeyOf(), Good, "0000000000000001"));
        var landed = await zone.PlaceAsync(second, Corrected);
        await zone.DropAsync(FiledKeyOf(below: "other"), Corrected);

        var filed = zone.Probe.Published<Partitioned>()[0] with { LandingId = Guid.NewGuid(), SourceKey = second, ETag = landed.ETag, FiledKey = FiledKeyOf(below: "other") };
        await zone.SendAsync(filed);
        var rejected = await zone.Probe.WaitForAsync<FileRejected>(message => message.LandingId == filed.LandingId);

        Assert.Equal(RejectionReason.DuplicateSource, rejected.Reason);
        Assert.Equal([FiledKeyOf()], await zone.KeysAsync("ccar_reports/"));
        Assert.Equal(Corrected, await zone.TextAsync(rejected.QuarantineKey));
    }

    [Fact]
    public async Task A_second_source_that_a_dead_process_had_filed_is_taken_back()
    {
        await using var zone = await StartAsync();
        await zone.LandAsync(KeyOf(), Good);
        await zone.DropAsync(FiledKeyOf(below: "other"), Corrected);

        await zone.RefuseAsync(KeyOf(below: "other"), Corrected);

        Assert.Equal([FiledKeyOf()], await zone.KeysAsync("ccar_reports/"));
    }

    [Fact]
    public async Task Of_two_first_landings_of_a_table_one_definition_counts()
    {
        var guesses = new Rendezvous(2);
        await using var zone = await StartAsync(new WorkerHostSetup().BeforeStore(
            (operation, key) => operation == StoreOperation.TryWrite && key == "definitions/figures.json" ? guesses.ArriveAsync() : Task.CompletedTask));

        await zone.DropAsync(KeyOf("run001"), Good);
        await zone.DropAsync(KeyOf("run002"), Finer);
        await zone.Probe.WaitForAsync<object>(2, message => message is MetadataIndexed or FileRejected);

        var type = (await zone.ReadAsync<TableDefinition>("definitions/figures.json")).Columns.Single(column => column.Name == "balance").Type;
        var indexed = zone.Probe.Published<MetadataIndexed>();
        foreach (var message in indexed)
        {
            var profile = await zone.ReadAsync<SnapshotProfile>(zone.Host.Keys.Profile(message.Partition, message.DataVersion));
            Assert.Equal(type, profile.Columns.Single(column => column.Name == "balance").Type);
        }

        // Cents fit a finer column; finer figures do not fit cents, and are not rounded.
        Assert.Equal(type == "DECIMAL(38,4)" ? 2 : 1, indexed.Count);
        Assert.All(zone.Probe.Published<FileRejected>(), rejected => Assert.Equal((RejectionReason.FaultyLines, 1L), (rejected.Reason, rejected.FaultyLineCount)));
    }

    [Fact]
    public async Task A_repeated_message_has_one_outcome()
    {
        await using var zone = await StartAsync();
        await zone.LandAsync(KeyOf(), Good);
        var (landed, filed, before) = (zone.Probe.Published<FileLanded>()[0], zone.Probe.Published<Partitioned>()[0], await zone.EntryAsync());

        await zone.SendAsync(landed);
        await zone.SendAsync(filed);
        var repeated = await zone.Probe.WaitForAsync<MetadataIndexed>(2, message => message.LandingId == landed.LandingId);

        Assert.Equal((filed.DataVersion, null, true), (repeated.DataVersion, repeated.ReplacedDataVersion, repeated.IsCurrent));
        Assert.Equal(before, await zone.EntryAsync());
        Assert.Empty(await zone.KeysAsync("superseded/"));
        Assert.Empty(await zone.KeysAsync("quarantine/"));
    }

    [Fact]
    public async Task A_file_that_lands_again_at_once_with_its_old_time_is_announced_again()
    {
        await using var zone = await StartAsync(new WorkerHostSetup { Settings = new Dictionary<string, string?> { ["Ccar:Ingest:ReceiveLanding:PollMilliseconds"] = "60000" } });
        using var folder = new TemporaryFolder();
        var path = folder.Write("figures.csv", Good);

        for (var landing = 1; landing <= 5; landing++)
        {
            await zone.Host.Store.PutFileAsync(KeyOf(), path, CancellationToken.None);
            await zone.Probe.WaitForAsync<MetadataIndexed>(landing, message => message.SourceKey == KeyOf());
        }

        Assert.Equal(5, zone.Probe.Published<FileLanded>().DistinctBy(landing => landing.LandingId).Count());
    }

    [Fact]
    public async Task A_record_left_by_a_commit_that_never_came_is_written_again()
    {
        await using var zone = await StartAsync();
        var first = await zone.LandAsync(KeyOf(), Good);
        var record = await zone.ReadAsync<MetadataRecord>(first.MetadataKey);

        // A process died between writing the record of another version and committing it; the landed file is replaced by the committed bytes.
        await zone.Host.Store.WriteDocumentAsync(first.MetadataKey, StoreJson.Write(record with { DataVersion = "of-another-version" }), CancellationToken.None);
        await zone.LandAsync(KeyOf(), Good);

        Assert.Equal(first.DataVersion, (await zone.ReadAsync<MetadataRecord>(first.MetadataKey)).DataVersion);
    }
}
