using System.Text;
using Amazon.Glue.Model;
using Ccar.Messaging.Contracts;
using Ccar.Messaging.Testing;
using Microsoft.Extensions.Time.Testing;
using static Ccar.Messaging.Services.Tests.Ingest.IndexMetadata.AwsIndexing;
using static Ccar.Messaging.Services.Tests.Ingest.LandingZone;

namespace Ccar.Messaging.Services.Tests.Ingest.IndexMetadata;

public sealed class When_a_table_is_not_as_needed : IDisposable
{
    private const string Definition = """
        { "table": "figures", "columns": [ { "name": "period_id", "type": "VARCHAR", "role": "period" }, { "name": "business", "type": "VARCHAR", "role": "dimension" },
          { "name": "balance", "type": "DECIMAL(38,2)", "role": "measure", "kind": "stock" } ] }
        """;

    private const string Wider = """
        { "table": "figures", "columns": [ { "name": "period_id", "type": "VARCHAR", "role": "period" }, { "name": "region", "type": "VARCHAR", "role": "dimension" },
          { "name": "business", "type": "VARCHAR", "role": "dimension" }, { "name": "balance", "type": "DECIMAL(38,2)", "role": "measure", "kind": "stock" } ] }
        """;

    private readonly FakeGlue _glue = new();

    public static TheoryData<string, Action<Table>> Foreign => new()
    {
        { "ccar.messaging.owner=Ccar.Messaging", table => table.Parameters!.Remove("ccar.messaging.owner") },
        { "ccar.messaging.owner=Ccar.Messaging", table => table.Parameters = null },
        { "its partition keys are cycle:string, scenario:string, run_id:string and not", table => table.PartitionKeys!.RemoveAt(3) },
        { "its partition keys are none", table => table.PartitionKeys = null },
        { "data_version:int", table => table.PartitionKeys![3].Type = "int" },
        { "'s3://elsewhere/'", table => table.StorageDescriptor!.Location = "s3://elsewhere/" },
    };

    public void Dispose() => _glue.Dispose();

    [Theory]
    [MemberData(nameof(Foreign))]
    public async Task A_landing_whose_table_of_versions_is_somebody_elses_is_rejected_and_nothing_touched(string told, Action<Table> change)
    {
        var theirs = OwnTable();
        change(theirs);
        _glue.Put(theirs);
        await using var zone = await StartAsync(new WorkerHostSetup().With(_glue));

        var rejected = await zone.RefuseAsync(KeyOf(), Good);

        Assert.Equal((RejectionReason.TableNotOurs, PartitionOf()), (rejected.Reason, rejected.Partition));
        Assert.Contains("ccar_db.figures_versions", rejected.Explanation, StringComparison.Ordinal);
        Assert.Contains(told, rejected.Explanation, StringComparison.Ordinal);
        Assert.Contains("Ccar:Glue:Database", rejected.Explanation, StringComparison.Ordinal);
        Assert.Equal(["GetTable"], _glue.Calls.Select(call => call.Operation));
        Assert.Equal(Good, await zone.TextAsync(rejected.QuarantineKey));
        Assert.False(await zone.ExistsAsync(FiledKeyOf()));
        Assert.Null(await zone.EntryAsync());
    }

    [Fact]
    public async Task A_table_that_was_replaced_by_somebody_elses_is_noticed_and_nothing_attached()
    {
        var clock = new FakeTimeProvider();
        await using var zone = await StartAsync(new WorkerHostSetup().With(_glue, clock: clock));
        await zone.LandAsync(KeyOf(), Good);
        var theirs = new Table { Name = Current, StorageDescriptor = new StorageDescriptor { Location = "s3://theirs/" } };
        _glue.Put(theirs);
        clock.Advance(TimeSpan.FromSeconds(6));

        var indexed = await zone.LandAsync(KeyOf("run002"), Good);

        Assert.Contains("was not made by this product", Assert.Single(indexed.Warnings), StringComparison.Ordinal);
        Assert.Null(_glue.CurrentLocation("run002"));
        Assert.NotNull(_glue.VersionLocation(indexed.DataVersion, "run002"));
    }

    [Fact]
    public async Task A_landing_whose_current_table_is_somebody_elses_goes_on_and_says_so()
    {
        _glue.Put(new Table { Name = Current, StorageDescriptor = new StorageDescriptor { Location = "s3://theirs/" } });
        await using var zone = await StartAsync(new WorkerHostSetup().With(_glue));

        var indexed = await zone.LandAsync(KeyOf(), Good);

        Assert.Contains("ccar_db.figures", Assert.Single(indexed.Warnings), StringComparison.Ordinal);
        Assert.Equal(FolderOf(indexed.DataVersion), _glue.VersionLocation(indexed.DataVersion));
        Assert.Equal((0, "s3://theirs/"), (_glue.PartitionCount(Current), _glue.Table(Current)!.StorageDescriptor!.Location));
        Assert.DoesNotContain(_glue.Calls, call => call.Request is UpdateTableRequest or BatchCreatePartitionRequest { TableName: Current });
    }

    [Fact]
    public async Task New_columns_go_to_the_end_and_all_else_stays_as_it_was()
    {
        _glue.Put(OwnTable());
        await using var zone = await StartAsync(new WorkerHostSetup().With(_glue));
        await DefineAsync(zone, Definition);

        await zone.LandAsync(KeyOf(), Good);
        await DefineAsync(zone, Wider);
        await zone.LandAsync(KeyOf("run002"), "period_id|region|business|balance\n2023Q4|EU|LENDING|100.25\n");

        var table = _glue.Table(Versions)!;
        Assert.Equal(
            ["period_id:string", "business:string", "balance:decimal(38,2)", "region:string"],
            table.StorageDescriptor!.Columns!.Select(column => $"{column.Name}:{column.Type}"));
        Assert.Equal(("kept", 3, "treasury", 4), (table.Parameters!["theirs"], table.Retention, table.Owner, table.PartitionKeys!.Count));
        Assert.Contains(_glue.Calls, call => call.Request is UpdateTableRequest { VersionId: "7" });
    }

    [Fact]
    public async Task A_table_that_changes_while_it_is_widened_is_read_again()
    {
        var theirs = OwnTable();
        _glue.Put(theirs);
        _glue.Before = operation =>
        {
            if (operation == "UpdateTable" && theirs.VersionId == "7")
            {
                theirs.VersionId = "8";
                theirs.StorageDescriptor!.Columns = [.. theirs.StorageDescriptor.Columns!, new Column { Name = "region", Type = "string" }];
            }

            return Task.CompletedTask;
        };
        await using var zone = await StartAsync(new WorkerHostSetup().With(_glue));

        await zone.LandAsync(KeyOf(), Good);

        Assert.Equal(["period_id", "business", "region", "balance"], _glue.Table(Versions)!.StorageDescriptor!.Columns!.Select(column => column.Name));
    }

    [Fact]
    public async Task A_type_that_changed_is_rejected_with_what_is_allowed()
    {
        await using var zone = await StartAsync(new WorkerHostSetup().With(_glue));
        await DefineAsync(zone, Definition);
        var first = await zone.LandAsync(KeyOf(), Good);
        await DefineAsync(zone, Definition.Replace("DECIMAL(38,2)", "DECIMAL(38,4)", StringComparison.Ordinal));

        var rejected = await zone.RefuseAsync(KeyOf(), Corrected);

        Assert.Equal(RejectionReason.ColumnTypeChanged, rejected.Reason);
        Assert.Contains("'balance' is decimal(38,2)", rejected.Explanation, StringComparison.Ordinal);
        Assert.Contains("decimal(38,4)", rejected.Explanation, StringComparison.Ordinal);
        Assert.Contains("may be added, never retyped", rejected.Explanation, StringComparison.Ordinal);
        var entry = await zone.EntryAsync();
        Assert.Equal((first.DataVersion, RejectionReason.ColumnTypeChanged), (entry!.DataVersion, entry.RejectedNewer!.Reason));
        Assert.Equal(Good, await zone.TextAsync(FiledKeyOf()));
        Assert.Equal(Corrected, await zone.TextAsync(rejected.QuarantineKey));
    }

    private static Task DefineAsync(LandingZone zone, string definition) =>
        zone.Host.Store.WriteDocumentAsync("definitions/figures.json", Encoding.UTF8.GetBytes(definition), CancellationToken.None);
}
