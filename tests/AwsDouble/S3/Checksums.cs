using System.Security.Cryptography;
using Ccar.Messaging.AwsDouble.Server;

namespace Ccar.Messaging.AwsDouble.S3;

/// <summary>Computes checksums and compares them with what a request claims.</summary>
internal static class Checksums
{
    public const string FullObject = "FULL_OBJECT";
    public const string Composite = "COMPOSITE";
    public static readonly string[] Algorithms = ["CRC32", "CRC32C", "CRC64NVME", "SHA1", "SHA256"];
    private const string Default = "CRC64NVME";

    public static byte[] Hash(string algorithm, ReadOnlySpan<byte> bytes) => algorithm switch
    {
        "CRC32" => Crc.Crc32.Hash(bytes),
        "CRC32C" => Crc.Crc32C.Hash(bytes),
        "CRC64NVME" => Crc.Crc64Nvme.Hash(bytes),
        "SHA1" => SHA1.HashData(bytes),
        "SHA256" => SHA256.HashData(bytes),
        _ => throw new AwsException("InvalidRequest", $"The checksum algorithm '{algorithm}' is not one of {string.Join(", ", Algorithms)}."),
    };

    public static Checksum Of(string algorithm, ReadOnlySpan<byte> bytes) => new(algorithm, Convert.ToBase64String(Hash(algorithm, bytes)), FullObject);

    /// <summary>The checksum of an upload: what it claims, verified, or the default.</summary>
    public static Checksum Verified(S3Request request, ReadOnlySpan<byte> body)
    {
        if (request.Header("Content-MD5") is { } md5 && md5 != Convert.ToBase64String(MD5.HashData(body)))
        {
            throw new AwsException("BadDigest", "The Content-MD5 you specified did not match what we received.");
        }

        foreach (var algorithm in Algorithms)
        {
            if (request.Header("x-amz-checksum-" + algorithm.ToLowerInvariant()) is { } claimed)
            {
                var sum = Of(algorithm, body);
                return sum.Value == claimed ? sum : throw new AwsException("BadDigest", $"The {algorithm} you specified did not match the calculated checksum.");
            }
        }

        return Of(Default, body);
    }
}
