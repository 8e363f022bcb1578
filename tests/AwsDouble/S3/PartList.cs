using System.Globalization;
using System.Security.Cryptography;
using System.Xml.Linq;
using Ccar.Messaging.AwsDouble.Server;

namespace Ccar.Messaging.AwsDouble.S3;

/// <summary>The parts that a completion names.</summary>
internal static class PartList
{
    public static IReadOnlyList<Part> Check(Upload upload, XElement body, long minimum)
    {
        var named = Xml.All(body, "Part").Select(part => (Number: int.Parse(Xml.Text(part, "PartNumber")!, CultureInfo.InvariantCulture), Element: part)).ToList();
        if (named.Count == 0)
        {
            throw new AwsException("MalformedXML", "You must specify at least one part");
        }

        if (!named.Select(part => part.Number).SequenceEqual(named.Select(part => part.Number).Distinct().Order()))
        {
            throw new AwsException("InvalidPartOrder", "The list of parts was not in ascending order. Parts must be ordered by part number.");
        }

        var parts = named.Select(part => Find(upload, part.Number, part.Element)).ToList();
        return parts.SkipLast(1).All(part => part.Bytes.Length >= minimum)
            ? parts
            : throw new AwsException("EntityTooSmall", "Your proposed upload is smaller than the minimum allowed size");
    }

    public static byte[] Join(IReadOnlyList<Part> parts)
    {
        using var joined = new MemoryStream();
        foreach (var part in parts)
        {
            joined.Write(part.Bytes);
        }

        return joined.ToArray();
    }

    public static string ETag(IReadOnlyList<Part> parts) =>
        $"{Convert.ToHexStringLower(MD5.HashData([.. parts.SelectMany(part => Convert.FromHexString(part.ETag))]))}-{parts.Count}";

    public static Checksum Sum(Upload upload, IReadOnlyList<Part> parts, byte[] bytes)
    {
        if (upload.ChecksumType == Checksums.FullObject)
        {
            return Checksums.Of(upload.Algorithm, bytes);
        }

        byte[] sums = [.. parts.SelectMany(part => Convert.FromBase64String(part.Checksum.Value))];
        return new Checksum(upload.Algorithm, $"{Convert.ToBase64String(Checksums.Hash(upload.Algorithm, sums))}-{parts.Count}", Checksums.Composite);
    }

    public static void CheckClaim(S3Request request, Checksum sum)
    {
        if (request.Header(sum.Header) is { } claimed && claimed != sum.Value)
        {
            throw new AwsException("BadDigest", $"The {sum.Algorithm} you specified did not match the calculated checksum.");
        }
    }

    private static Part Find(Upload upload, int number, XElement element)
    {
        var isKnown = upload.Parts.TryGetValue(number, out var part)
            && Xml.Text(element, "ETag")?.Trim('"') == part.ETag
            && (Xml.Text(element, part.Checksum.Element) is not { } claimed || claimed == part.Checksum.Value);
        return isKnown ? part! : throw new AwsException("InvalidPart", "One or more of the specified parts could not be found. The part may not have been uploaded, or the specified entity tag may not match the part's entity tag.");
    }
}
