namespace Ccar.Messaging.AwsDouble.S3;

/// <summary>A checksum of an object.</summary>
/// <param name="Algorithm">CRC32, CRC32C, CRC64NVME, SHA1 or SHA256.</param>
/// <param name="Value">The sum in base64; of a composite one with the number of parts behind a hyphen.</param>
/// <param name="Type">FULL_OBJECT, or COMPOSITE: over the sums of the parts.</param>
public sealed record Checksum(string Algorithm, string Value, string Type)
{
    internal string Header => "x-amz-checksum-" + Algorithm.ToLowerInvariant();

    internal string Element => "Checksum" + Algorithm;
}
