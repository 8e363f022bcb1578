namespace Ccar.Messaging.AwsDouble.S3;

/// <summary>A part of an upload.</summary>
internal sealed record Part(int Number, byte[] Bytes, string ETag, Checksum Checksum, DateTimeOffset Modified);
