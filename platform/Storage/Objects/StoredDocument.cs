namespace Ccar.Messaging.Storage;

/// <summary>A small object read whole, with the ETag to compare when it is written back.</summary>
/// <param name="Content">The bytes.</param>
/// <param name="ETag">Identifies exactly this content.</param>
public sealed record StoredDocument(ReadOnlyMemory<byte> Content, string ETag);
