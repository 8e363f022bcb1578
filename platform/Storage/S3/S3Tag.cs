namespace Ccar.Messaging.Storage;

/// <summary>ETags: S3 and HTTP write them in quotes, events and this product without.</summary>
internal static class S3Tag
{
    public static string Quoted(string etag) => $"\"{etag}\"";

    public static string Bare(string etag) => etag.Trim('"');
}
