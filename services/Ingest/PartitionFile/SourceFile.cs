using System.Security.Cryptography;

namespace Ccar.Messaging.Ingest.PartitionFile;

/// <summary>The staged file as bytes.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Sha256">SHA-256, lower-case hexadecimal.</param>
/// <param name="Length">Size in bytes.</param>
internal sealed record SourceFile(string Path, string Sha256, long Length)
{
    public static async Task<SourceFile> ReadAsync(string path, CancellationToken cancellationToken)
    {
        await using var file = new FileStream(path, new FileStreamOptions { BufferSize = 65_536, Options = FileOptions.SequentialScan });
        return new SourceFile(path, Convert.ToHexStringLower(await SHA256.HashDataAsync(file, cancellationToken)), file.Length);
    }
}
