using Ccar.Messaging.AwsDouble.Server;

namespace Ccar.Messaging.AwsDouble.S3;

/// <summary>What a copy is made from.</summary>
internal static class CopySource
{
    public static StoredObject Find(ObjectStore store, S3Request request)
    {
        var header = request.Header("x-amz-copy-source")!;
        var (path, versionId) = header.Split("?versionId=", 2) is [var left, var right] ? (left, right) : (header, null);
        if (Uri.UnescapeDataString(path).TrimStart('/').Split('/', 2) is not [var bucket, { Length: > 0 } key])
        {
            throw new AwsException("InvalidArgument", $"x-amz-copy-source is '{header}', not bucket/key.");
        }

        var source = store.Find(bucket).Get(key, versionId);
        Preconditions.CheckSource(request, source);
        return source;
    }
}
