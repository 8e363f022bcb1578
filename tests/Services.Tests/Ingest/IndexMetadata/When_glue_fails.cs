using System.Net;
using Amazon.Glue.Model;
using Ccar.Messaging.Contracts;
using Ccar.Messaging.Services.Tests.Hosting;
using Ccar.Messaging.Testing;
using static Ccar.Messaging.Services.Tests.Ingest.IndexMetadata.AwsIndexing;
using static Ccar.Messaging.Services.Tests.Ingest.LandingZone;

namespace Ccar.Messaging.Services.Tests.Ingest.IndexMetadata;

public sealed class When_glue_fails : IDisposable
{
    private readonly FakeGlue _glue = new();

    public void Dispose() => _glue.Dispose();

    [Theory]
    [InlineData("GetTable", "ThrottlingException")]
    [InlineData("CreateTable", "InternalServiceException")]
    [InlineData("BatchCreatePartition", "ThrottlingException")]
    [InlineData("BatchCreatePartition", "OperationTimeoutException")]
    [InlineData("BatchCreatePartition", "ExpiredTokenException")]
    public async Task What_passes_is_tried_again(string operation, string code)
    {
        var faults = 2;
        _glue.Before = called => called == operation && Interlocked.Decrement(ref faults) >= 0 ? throw FakeGlue.Fault(code) : Task.CompletedTask;
        await using var zone = await StartAsync(new WorkerHostSetup().With(_glue));

        var indexed = await zone.LandAsync(KeyOf(), Good);

        Assert.Equal((FolderOf(indexed.DataVersion), FolderOf(indexed.DataVersion)), (_glue.VersionLocation(indexed.DataVersion), _glue.CurrentLocation()));
        Assert.Single(zone.Probe.Published<MetadataIndexed>());
        Assert.Empty(zone.Probe.Published<FileRejected>());
    }

    [Fact]
    public async Task A_permission_that_is_missing_is_repaired_by_moving_the_message_back()
    {
        var denied = true;
        _glue.Before = called => called == "BatchCreatePartition" && denied ? throw FakeGlue.Fault("AccessDeniedException", HttpStatusCode.Forbidden) : Task.CompletedTask;
        await using var zone = await StartAsync(new WorkerHostSetup().With(_glue));
        var failures = Failures.Of(zone.Host.Bus);

        await zone.DropAsync(KeyOf(), Good);
        var failed = Assert.IsType<Partitioned>(await failures.NextAsync());

        Assert.Empty(zone.Probe.Published<FileRejected>());
        Assert.Null(await zone.EntryAsync());
        Assert.Equal(Good, await zone.TextAsync(KeyOf()));

        denied = false;
        await zone.SendAsync(failed);
        var indexed = await zone.Probe.WaitForAsync<MetadataIndexed>(message => message.LandingId == failed.LandingId);

        Assert.Equal(FolderOf(indexed.DataVersion), _glue.VersionLocation(indexed.DataVersion));
        Assert.False(await zone.ExistsAsync(KeyOf()));
    }

    [Fact]
    public async Task Of_a_batch_only_what_failed_is_tried_again()
    {
        var once = 1;
        _glue.Refuse = partition => partition.Values![2] == "run002" && Interlocked.Decrement(ref once) >= 0
            ? new ErrorDetail { ErrorCode = "InternalServiceException", ErrorMessage = "Sorry." }
            : null;
        await using var zone = await StartAsync(new WorkerHostSetup().With(_glue));

        await zone.DropAsync(KeyOf(), Good);
        await zone.DropAsync(KeyOf("run002"), Good);
        await zone.DropAsync(KeyOf("run003"), Good);
        await zone.Probe.WaitForAsync<MetadataIndexed>(3, _ => true);

        Assert.Equal((3, 3), (_glue.PartitionCount(Versions), _glue.PartitionCount(Current)));
        Assert.All(zone.Probe.Published<MetadataIndexed>(), indexed => Assert.Empty(indexed.Warnings));
    }

    [Fact]
    public async Task One_partition_that_is_refused_for_good_keeps_none_of_the_others_back()
    {
        _glue.Refuse = partition => partition.Values![2] == "run002"
            ? new ErrorDetail { ErrorCode = "ResourceNumberLimitExceededException", ErrorMessage = "Too many." }
            : null;
        await using var zone = await StartAsync(new WorkerHostSetup().With(_glue));
        var failures = Failures.Of(zone.Host.Bus);

        await zone.DropAsync(KeyOf(), Good);
        await zone.DropAsync(KeyOf("run002"), Good);
        await zone.DropAsync(KeyOf("run003"), Good);
        await zone.Probe.WaitForAsync<MetadataIndexed>(2, _ => true);

        Assert.Equal("run002", Assert.IsType<Partitioned>(await failures.NextAsync()).Partition.RunId);
        Assert.True(await zone.ExistsAsync(KeyOf("run002")));
        Assert.Null(await zone.EntryAsync("run002"));
    }

    [Fact]
    public async Task The_current_table_is_put_right_when_it_was_throttled()
    {
        await using var zone = await StartAsync(new WorkerHostSetup().With(_glue));
        await zone.LandAsync(KeyOf(), Good);
        var faults = 1;
        _glue.Before = called => called == "UpdatePartition" && Interlocked.Decrement(ref faults) >= 0 ? throw FakeGlue.Fault("ThrottlingException") : Task.CompletedTask;

        var indexed = await zone.LandAsync(KeyOf(), Corrected);

        Assert.Equal((FolderOf(indexed.DataVersion), -1), (_glue.CurrentLocation(), faults));
        Assert.Empty(indexed.Warnings);
    }

    [Fact]
    public async Task A_fault_of_the_current_table_that_stays_is_a_warning()
    {
        _glue.Before = called => called == "BatchCreatePartition" && _glue.Calls.Last().Request is BatchCreatePartitionRequest { TableName: Current }
            ? throw FakeGlue.Fault("AccessDeniedException", HttpStatusCode.Forbidden)
            : Task.CompletedTask;
        await using var zone = await StartAsync(new WorkerHostSetup().With(_glue));

        var indexed = await zone.LandAsync(KeyOf(), Good);

        Assert.Contains("glue:BatchCreatePartition", Assert.Single(indexed.Warnings), StringComparison.Ordinal);
        Assert.Equal(indexed.DataVersion, (await zone.EntryAsync())!.DataVersion);
        Assert.False(await zone.ExistsAsync(KeyOf()));
    }
}
