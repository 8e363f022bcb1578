using Amazon.S3;
using Amazon.S3.Model;
using Ccar.Messaging.AwsDouble.Models;
using Ccar.Messaging.AwsDouble.Tests.Clients;

namespace Ccar.Messaging.AwsDouble.Tests.S3;

public sealed class When_objects_are_written_on_condition
{
    private const string Key = "a b/run_id=ö+1.csv";

    [ModelFact]
    public async Task The_first_writer_wins()
    {
        await using var world = await World.StartAsync();
        world.Server.S3.CreateBucket("bucket");
        using var s3 = world.S3();

        await s3.PutObjectAsync(Put("one", ifNoneMatch: "*"));
        var second = await Assert.ThrowsAsync<AmazonS3Exception>(() => s3.PutObjectAsync(Put("two", ifNoneMatch: "*")));

        Assert.Equal("PreconditionFailed", second.ErrorCode);
        Assert.Equal("one"u8.ToArray(), world.Server.S3.Read("bucket", Key));
        Assert.Empty(world.Server.Calls.Faulty);
    }

    [ModelFact]
    public async Task A_write_over_another_version_is_refused()
    {
        await using var world = await World.StartAsync();
        world.Server.S3.CreateBucket("bucket");
        using var s3 = world.S3();
        var first = await s3.PutObjectAsync(Put("one"));

        var second = await s3.PutObjectAsync(Put("two", ifMatch: first.ETag));
        var late = await Assert.ThrowsAsync<AmazonS3Exception>(() => s3.PutObjectAsync(Put("three", ifMatch: first.ETag)));
        await s3.DeleteObjectAsync(new DeleteObjectRequest { BucketName = "bucket", Key = Key, IfMatch = second.ETag });
        var nothing = await Assert.ThrowsAsync<AmazonS3Exception>(() => s3.PutObjectAsync(Put("four", ifMatch: second.ETag)));

        Assert.Equal(("PreconditionFailed", "NoSuchKey"), (late.ErrorCode, nothing.ErrorCode));
        Assert.Null(world.Server.S3.Get("bucket", Key));
    }

    [ModelFact]
    public async Task A_copy_minds_its_source_and_its_target()
    {
        await using var world = await World.StartAsync();
        world.Server.S3.CreateBucket("bucket");
        using var s3 = world.S3();
        var source = await s3.PutObjectAsync(Put("one", metadata: "from"));

        await s3.CopyObjectAsync(Copy(source.ETag));
        var again = await Assert.ThrowsAsync<AmazonS3Exception>(() => s3.CopyObjectAsync(Copy(source.ETag)));
        world.Server.S3.Put("bucket", Key, "two"u8.ToArray());
        var changed = await Assert.ThrowsAsync<AmazonS3Exception>(() => s3.CopyObjectAsync(Copy(source.ETag)));

        Assert.Equal(("PreconditionFailed", "PreconditionFailed"), (again.ErrorCode, changed.ErrorCode));
        var head = await s3.GetObjectMetadataAsync("bucket", "target=1");
        Assert.Equal("from", head.Metadata["origin"]);
        Assert.Equal("one"u8.ToArray(), world.Server.S3.Read("bucket", "target=1"));
    }

    [ModelFact]
    public async Task A_racing_write_is_a_conflict_when_told_so()
    {
        await using var world = await World.StartAsync();
        world.Server.S3.CreateBucket("bucket");
        using var s3 = world.S3();
        world.Server.Faults.Fail("s3", "PutObject", "ConditionalRequestConflict", 409);

        var conflict = await Assert.ThrowsAsync<AmazonS3Exception>(() => s3.PutObjectAsync(Put("one", ifNoneMatch: "*")));
        await s3.PutObjectAsync(Put("one", ifNoneMatch: "*"));

        Assert.Equal("ConditionalRequestConflict", conflict.ErrorCode);
        Assert.Equal([409, 200], world.Server.Calls.Of("s3", "PutObject").Select(call => call.Status));
    }

    private static PutObjectRequest Put(string text, string? ifNoneMatch = null, string? ifMatch = null, string metadata = "x") => new()
    {
        BucketName = "bucket",
        Key = Key,
        ContentBody = text,
        IfNoneMatch = ifNoneMatch,
        IfMatch = ifMatch,
        Metadata = { ["origin"] = metadata },
    };

    private static CopyObjectRequest Copy(string etag) =>
        new() { SourceBucket = "bucket", SourceKey = Key, DestinationBucket = "bucket", DestinationKey = "target=1", ETagToMatch = etag, IfNoneMatch = "*" };
}
