using System.Text;
using Ccar.Messaging.Contracts;
using Ccar.Messaging.Storage;
using Ccar.Messaging.Testing;
using static Ccar.Messaging.Services.Tests.Ingest.LandingZone;

namespace Ccar.Messaging.Services.Tests.Ingest;

public sealed class When_a_landing_is_bad
{
    [Fact]
    public async Task Its_bytes_go_to_quarantine_with_the_reason_beside_them()
    {
        await using var zone = await StartAsync();

        var rejected = await zone.RefuseAsync(KeyOf(), Faulty);

        Assert.Equal((RejectionReason.FaultyLines, PartitionOf(), Sha256Of(Faulty)), (rejected.Reason, rejected.Partition, rejected.Sha256));
        Assert.Equal("quarantine/" + KeyOf(), rejected.QuarantineKey);
        Assert.Equal(Faulty, await zone.TextAsync(rejected.QuarantineKey));
        Assert.Equal(Encoding.UTF8.GetString(StoreJson.Write(rejected)), await zone.TextAsync(rejected.QuarantineKey + ".reason.json"));
        Assert.Null(await zone.EntryAsync());
        Assert.Empty(await zone.KeysAsync("ccar_reports/"));
        Assert.Empty(await zone.KeysAsync("metadata/"));
    }

    [Fact]
    public async Task A_scenario_that_nobody_knows_is_named_beside_those_that_are()
    {
        await using var zone = await StartAsync();

        var rejected = await zone.RefuseAsync(KeyOf(scenario: "rosy"), Good);

        Assert.Equal(RejectionReason.UnknownScenario, rejected.Reason);
        Assert.Contains("'rosy' is not one of internal_baseline, supervisory_baseline", rejected.Explanation, StringComparison.Ordinal);
        Assert.Equal(Good, await zone.TextAsync(rejected.QuarantineKey));
    }

    [Theory]
    [InlineData("ccar_reports/readme.csv")]
    [InlineData("ccar_reports/dev/cycle3/internal_baseline/run001/notes.txt")]
    [InlineData("ccar_reports/dev/cycle3/internal_baseline/run 1/figures.csv")]
    [InlineData("ccar_reports/dev/cycle3/internal_baseline/run001/figures.csv.reason.json")]
    public async Task A_key_that_tells_nothing_is_named(string key)
    {
        await using var zone = await StartAsync();

        var rejected = await zone.RefuseAsync(key, Good);

        Assert.Equal((RejectionReason.KeyNotRecognised, (PartitionId?)null), (rejected.Reason, rejected.Partition));
        Assert.Contains(key, rejected.Explanation, StringComparison.Ordinal);
        Assert.Equal(Good, await zone.TextAsync(rejected.QuarantineKey));
    }

    [Fact]
    public async Task A_file_named_like_a_reason_takes_no_reasons_place()
    {
        await using var zone = await StartAsync();
        var first = await zone.RefuseAsync(KeyOf(), Faulty);

        await zone.RefuseAsync(KeyOf() + ".reason.json", Good);
        var again = await zone.RefuseAsync(KeyOf(), Faulty + "2023Q4|LENDING|3.00|4.00\n");

        Assert.Equal(again.LandingId, (await zone.ReadAsync<FileRejected>(first.QuarantineKey + ".reason.json")).LandingId);
        Assert.Contains(Good, await Task.WhenAll((await zone.KeysAsync("quarantine/")).Select(zone.TextAsync)));
    }

    [Fact]
    public async Task A_rejected_correction_is_noted_until_a_good_one_lands()
    {
        await using var zone = await StartAsync();
        var first = await zone.LandAsync(KeyOf(), Good);

        var rejected = await zone.RefuseAsync(KeyOf(), Faulty);
        var noted = (await zone.EntryAsync())!;
        await zone.LandAsync(KeyOf(), Corrected);

        Assert.Equal((first.DataVersion, Good), (noted.DataVersion, await zone.TextAsync(zone.Host.Keys.Superseded(FiledKeyOf(), first.DataVersion))));
        Assert.Equal(new RejectedLanding(rejected.Sequencer, rejected.LandedAt, RejectionReason.FaultyLines, rejected.QuarantineKey), noted.RejectedNewer);
        Assert.Null((await zone.EntryAsync())!.RejectedNewer);
    }

    [Fact]
    public async Task Two_rejections_of_one_key_are_both_kept()
    {
        await using var zone = await StartAsync();
        var first = await zone.RefuseAsync(KeyOf(), Faulty);

        await zone.RefuseAsync(KeyOf(), "period_id|business|balance\n");

        var kept = $"{first.QuarantineKey}.{first.Sha256[..16]}";
        Assert.Equal(("period_id|business|balance\n", Faulty), (await zone.TextAsync(first.QuarantineKey), await zone.TextAsync(kept)));
        Assert.Equal(RejectionReason.HeaderOnly, (await zone.ReadAsync<FileRejected>(first.QuarantineKey + ".reason.json")).Reason);
        Assert.Equal((RejectionReason.FaultyLines, kept), Told(await zone.ReadAsync<FileRejected>(kept + ".reason.json")));
    }

    [Fact]
    public async Task A_former_rejection_is_kept_also_when_the_disk_stumbles_between_bytes_and_reason()
    {
        var stumbles = new Queue<bool>([false, true, false]);
        await using var zone = await StartAsync(new WorkerHostSetup().BeforeStore((operation, key) =>
            operation == StoreOperation.Write && key == $"quarantine/{KeyOf()}.reason.json" && stumbles.Dequeue() ? throw new IOException("The disk stumbles.") : Task.CompletedTask));
        var first = await zone.RefuseAsync(KeyOf(), Faulty);

        await zone.RefuseAsync(KeyOf(), "period_id|business|balance\n");

        Assert.Equal(Faulty, await zone.TextAsync($"{first.QuarantineKey}.{first.Sha256[..16]}"));
    }

    [Fact]
    public async Task A_reason_that_nobody_can_read_does_not_hold_a_rejection_up()
    {
        await using var zone = await StartAsync();
        await zone.DropAsync($"quarantine/{KeyOf()}.reason.json", "edited by hand");

        var rejected = await zone.RefuseAsync(KeyOf(), Faulty);

        Assert.Equal(RejectionReason.FaultyLines, (await zone.ReadAsync<FileRejected>(rejected.QuarantineKey + ".reason.json")).Reason);
    }

    [Theory]
    [InlineData("{ \"table\": \"figures\", \"columns\": [")]
    [InlineData("{ \"table\": \"figures\", \"columns\": [] }")]
    [InlineData("null")]
    public async Task A_table_whose_definition_is_broken_takes_no_file(string definition)
    {
        await using var zone = await StartAsync();
        await zone.DropAsync("definitions/figures.json", definition);

        var rejected = await zone.RefuseAsync(KeyOf(), Good);

        Assert.Equal(RejectionReason.InvalidDefinition, rejected.Reason);
        Assert.Contains("definitions/figures.json", rejected.Explanation, StringComparison.Ordinal);
        Assert.Equal(definition, await zone.TextAsync("definitions/figures.json"));
    }

    [Fact]
    public async Task A_file_that_changes_while_it_is_read_is_rejected_and_its_later_content_taken()
    {
        LandingZone? zone = null;
        var (isOpen, changes) = (false, 1);
        await using var started = zone = await StartAsync(new WorkerHostSetup().BeforeStore(async (operation, key) =>
        {
            // Between the opening of the landed file and the look whether it is still the same.
            isOpen |= operation == StoreOperation.Open && key == KeyOf();
            if (isOpen && operation == StoreOperation.Find && key == KeyOf() && changes-- > 0)
            {
                await File.AppendAllTextAsync(zone!.Host.Store.PathOf(KeyOf()), "2023Q4|RETAIL|7.00\n");
            }
        }));

        await zone.DropAsync(KeyOf(), Good);
        var rejected = await zone.Probe.WaitForAsync<FileRejected>(message => message.SourceKey == KeyOf());
        var indexed = await zone.Probe.WaitForAsync<MetadataIndexed>(message => message.SourceKey == KeyOf());

        Assert.Equal(RejectionReason.ChangedWhileRead, rejected.Reason);
        Assert.Equal((3L, Good + "2023Q4|RETAIL|7.00\n"), (indexed.Rows, await zone.TextAsync(FiledKeyOf())));
        Assert.Null((await zone.EntryAsync())!.RejectedNewer);
    }

    private static (RejectionReason Reason, string QuarantineKey) Told(FileRejected rejected) => (rejected.Reason, rejected.QuarantineKey);
}
