using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Ccar.Messaging.AwsDouble.Server;

namespace Ccar.Messaging.AwsDouble.S3;

/// <summary>A page of ListObjectsV2.</summary>
internal sealed class ObjectListing(Bucket bucket, S3Request request)
{
    private const int MostKeys = 1000;
    private readonly string _prefix = request.Query("prefix") ?? "";
    private readonly string _delimiter = request.Query("delimiter") ?? "";
    private readonly bool _encodes = request.Query("encoding-type") == "url";

    public Answer Answer()
    {
        var most = Math.Min(MostKeys, int.Parse(request.Query("max-keys") ?? "1000", CultureInfo.InvariantCulture));
        var groups = Groups().Where(group => string.CompareOrdinal(group.Name, After()) > 0).Take(most + 1).ToList();
        var page = groups.Take(most).ToList();
        var isTruncated = groups.Count > most && most > 0;
        return XmlProtocol.Write(Xml.Element(
            "ListBucketResult",
            Xml.Element("Name", bucket.Name),
            Xml.Element("Prefix", Encode(_prefix)),
            _delimiter.Length > 0 ? Xml.Element("Delimiter", Encode(_delimiter)) : null,
            Xml.Element("MaxKeys", most),
            _encodes ? Xml.Element("EncodingType", "url") : null,
            Xml.Element("KeyCount", page.Count),
            Xml.Element("IsTruncated", isTruncated),
            isTruncated ? Xml.Element("NextContinuationToken", Convert.ToBase64String(Encoding.UTF8.GetBytes(page[^1].Name))) : null,
            page.Select(Entry)));
    }

    // A common prefix stands for all its keys, so that the next page begins behind them.
    private IEnumerable<(string Name, StoredObject? Object)> Groups() => bucket.Current
        .Where(version => version.Key.StartsWith(_prefix, StringComparison.Ordinal))
        .Select(version => CommonPrefix(version.Key) is { } common ? (common, (StoredObject?)null) : (version.Key, version))
        .DistinctBy(group => group.Item1);

    private string? CommonPrefix(string key)
    {
        var end = _delimiter.Length == 0 ? -1 : key.IndexOf(_delimiter, _prefix.Length, StringComparison.Ordinal);
        return end < 0 ? null : key[..(end + _delimiter.Length)];
    }

    private string After() => request.Query("continuation-token") is { } token
        ? Encoding.UTF8.GetString(Convert.FromBase64String(token))
        : request.Query("start-after") ?? "";

    private XElement Entry((string Name, StoredObject? Object) group) => group.Object is not { } version
        ? Xml.Element("CommonPrefixes", Xml.Element("Prefix", Encode(group.Name)))
        : Xml.Element(
            "Contents",
            Xml.Element("Key", Encode(version.Key)),
            Xml.Element("LastModified", Xml.Time(version.Modified)),
            Xml.Element("ETag", version.QuotedETag),
            version.Checksum is { } sum ? Xml.Element("ChecksumAlgorithm", sum.Algorithm) : null,
            Xml.Element("Size", version.Size),
            Xml.Element("StorageClass", "STANDARD"));

    private string Encode(string text) => _encodes ? Uri.EscapeDataString(text).Replace("%2F", "/", StringComparison.Ordinal) : text;
}
