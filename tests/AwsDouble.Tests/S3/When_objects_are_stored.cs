using System.Text;
using Amazon.S3;
using Amazon.S3.Model;
using Ccar.Messaging.AwsDouble.Models;
using Ccar.Messaging.AwsDouble.Tests.Clients;

namespace Ccar.Messaging.AwsDouble.Tests.S3;

public sealed class When_objects_are_stored
{
    private static readonly byte[] Large = [.. Enumerable.Range(0, 300_000).Select(number => (byte)(number * 7))];

    [ModelFact]
    public async Task A_stream_comes_in_signed_chunks_and_back_in_ranges()
    {
        await using var world = await World.StartAsync();
        using var s3 = world.S3();
        await s3.PutBucketAsync("bucket");

        using var stream = new MemoryStream(Large);
        await s3.PutObjectAsync(new PutObjectRequest { BucketName = "bucket", Key = "large", InputStream = stream, ChecksumAlgorithm = ChecksumAlgorithm.SHA256 });
        using var part = await s3.GetObjectAsync(new GetObjectRequest { BucketName = "bucket", Key = "large", ByteRange = new ByteRange(100_000, 100_009) });

        Assert.StartsWith("STREAMING-", world.Server.Calls.Of("s3", "PutObject")[0].Request.Headers["x-amz-content-sha256"], StringComparison.Ordinal);
        Assert.Equal(Large, world.Server.S3.Read("bucket", "large"));
        using var read = new MemoryStream();
        await part.ResponseStream.CopyToAsync(read);
        Assert.Equal(Large[100_000..100_010], read.ToArray());
        Assert.Empty(world.Server.Calls.Faulty);
    }

    [ModelFact]
    public async Task Checksums_are_kept_and_told()
    {
        await using var world = await World.StartAsync();
        using var s3 = world.S3();
        await s3.PutBucketAsync("bucket");

        await s3.PutObjectAsync(new PutObjectRequest { BucketName = "bucket", Key = "k", ContentBody = "123456789", ChecksumAlgorithm = ChecksumAlgorithm.CRC32 });
        var head = await s3.GetObjectMetadataAsync(new GetObjectMetadataRequest { BucketName = "bucket", Key = "k", ChecksumMode = ChecksumMode.ENABLED });
        world.Server.S3.Put("bucket", "n", "123456789"u8.ToArray());
        var nvme = await s3.GetObjectMetadataAsync(new GetObjectMetadataRequest { BucketName = "bucket", Key = "n", ChecksumMode = ChecksumMode.ENABLED });
        var wrong = await Assert.ThrowsAsync<AmazonS3Exception>(() => s3.PutObjectAsync(new PutObjectRequest { BucketName = "bucket", Key = "w", ContentBody = "123", ChecksumCRC32 = "AAAAAA==" }));

        // The check values that the catalogue of CRCs gives for "123456789".
        Assert.Equal(Convert.ToBase64String(Convert.FromHexString("CBF43926")), head.ChecksumCRC32);
        Assert.Equal(Convert.ToBase64String(Convert.FromHexString("AE8B14860A799888")), nvme.ChecksumCRC64NVME);
        Assert.Equal("BadDigest", wrong.ErrorCode);
    }

    [ModelFact]
    public async Task A_listing_comes_in_pages()
    {
        await using var world = await World.StartAsync();
        world.Server.S3.CreateBucket("bucket");
        string[] keys = ["a/1", "a/2 ö", "a/3+&=", "a/4", "b/1"];
        Array.ForEach(keys, key => world.Server.S3.Put("bucket", key, []));
        using var s3 = world.S3();

        var listed = new List<string>();
        var request = new ListObjectsV2Request { BucketName = "bucket", Prefix = "a/", MaxKeys = 2, Encoding = EncodingType.Url };
        ListObjectsV2Response page;
        do
        {
            page = await s3.ListObjectsV2Async(request);
            listed.AddRange(page.S3Objects.Select(entry => Uri.UnescapeDataString(entry.Key)));
            request.ContinuationToken = page.NextContinuationToken;
        }
        while (page.IsTruncated == true);
        var peers = await world.Peer.CallAsync("s3", "ListObjectsV2", """{"Bucket":"bucket","Delimiter":"/"}""");

        Assert.Equal(keys[..4], listed);
        Assert.Equal(2, world.Server.Calls.Count("s3", "ListObjectsV2") - 1);
        Assert.Equal(["a/", "b/"], peers["CommonPrefixes"]!.AsArray().Select(prefix => (string)prefix!["Prefix"]!));
    }

    [ModelFact]
    public async Task A_copy_in_parts_is_put_together()
    {
        await using var world = await World.StartAsync();
        world.Server.S3.CreateBucket("bucket");
        world.Server.S3.CopyLimit = 200_000;
        world.Server.S3.MinimumPart = 100_000;
        var source = world.Server.S3.Put("bucket", "source", Large);
        using var s3 = world.S3();

        var refused = await Assert.ThrowsAsync<AmazonS3Exception>(() => s3.CopyObjectAsync("bucket", "source", "bucket", "target"));
        var upload = await s3.InitiateMultipartUploadAsync(new InitiateMultipartUploadRequest { BucketName = "bucket", Key = "target", Metadata = { ["origin"] = "source" } });
        var parts = new List<PartETag>();
        foreach (var number in Enumerable.Range(1, 3))
        {
            var part = await s3.CopyPartAsync(new CopyPartRequest
            {
                SourceBucket = "bucket",
                SourceKey = "source",
                DestinationBucket = "bucket",
                DestinationKey = "target",
                UploadId = upload.UploadId,
                PartNumber = number,
                FirstByte = (number - 1) * 100_000,
                LastByte = (number * 100_000) - 1,
                ETagToMatch = [source.ETag],
            });
            parts.Add(new PartETag(number, part.ETag));
        }

        var listed = await s3.ListPartsAsync("bucket", "target", upload.UploadId);
        await s3.CompleteMultipartUploadAsync(new CompleteMultipartUploadRequest { BucketName = "bucket", Key = "target", UploadId = upload.UploadId, PartETags = parts, IfNoneMatch = "*" });

        Assert.Equal("InvalidRequest", refused.ErrorCode);
        Assert.Equal(3, listed.Parts.Count);
        Assert.Equal(Large, world.Server.S3.Read("bucket", "target"));
        Assert.EndsWith("-3", world.Server.S3.Get("bucket", "target")!.ETag, StringComparison.Ordinal);
        Assert.Equal("source", world.Server.S3.Get("bucket", "target")!.Metadata["origin"]);
        Assert.Empty(world.Server.Calls.Faulty);
    }

    [ModelFact]
    public async Task Former_versions_stay_where_they_are_kept()
    {
        await using var world = await World.StartAsync();
        world.Server.S3.CreateBucket("bucket", AwsDouble.S3.BucketKind.Versioned);
        using var s3 = world.S3();

        var first = await s3.PutObjectAsync(new PutObjectRequest { BucketName = "bucket", Key = "k", ContentBody = "one" });
        var second = await s3.PutObjectAsync(new PutObjectRequest { BucketName = "bucket", Key = "k", ContentBody = "two" });
        await s3.DeleteObjectAsync("bucket", "k");
        using var former = await s3.GetObjectAsync("bucket", "k", first.VersionId);
        using var reader = new StreamReader(former.ResponseStream, Encoding.UTF8);

        Assert.NotEqual(first.VersionId, second.VersionId);
        Assert.Equal("one", await reader.ReadToEndAsync());
        Assert.Equal("NoSuchKey", (await Assert.ThrowsAsync<NoSuchKeyException>(() => s3.GetObjectAsync("bucket", "k"))).ErrorCode);
        Assert.Equal(VersionStatus.Enabled, (await s3.GetBucketVersioningAsync("bucket")).VersioningConfig.Status);
    }

    [ModelFact]
    public async Task The_other_operations_answer_the_javascript_sdk()
    {
        await using var world = await World.StartAsync();
        await world.Peer.CallAsync("s3", "CreateBucket", """{"Bucket":"bucket"}""");
        await world.Peer.CallAsync("s3", "PutObject", """{"Bucket":"bucket","Key":"a b+ö/=1","Body":"hello","Metadata":{"x":"1"}}""");

        var read = await world.Peer.CallAsync("s3", "GetObject", """{"Bucket":"bucket","Key":"a b+ö/=1","ChecksumMode":"ENABLED"}""");
        await world.Peer.CallAsync("s3", "HeadBucket", """{"Bucket":"bucket"}""");
        await world.Peer.CallAsync("s3", "GetBucketLocation", """{"Bucket":"bucket"}""");
        await world.Peer.CallAsync("s3", "DeleteObjects", """{"Bucket":"bucket","Delete":{"Objects":[{"Key":"a b+ö/=1"}]}}""");
        var gone = await world.Peer.FailAsync("s3", "GetObject", """{"Bucket":"bucket","Key":"a b+ö/=1"}""");
        var missing = await world.Peer.FailAsync("s3", "HeadBucket", """{"Bucket":"other"}""");

        Assert.Equal(("hello", "1"), ((string?)read["Body"], (string?)read["Metadata"]!["x"]));
        Assert.Equal(("NoSuchKey", 404), ((string?)gone["error"], (int)missing["status"]!));
        Assert.Empty(world.Server.Calls.Faulty);
    }
}
