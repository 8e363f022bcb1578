using System.Security.Cryptography;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Cli;

/// <summary>Copies files into the landing folder, and knows the SHA-256 of what it copied.</summary>
internal sealed class LandingCopier(IObjectStore store)
{
    private const int Attempts = 3;

    /// <exception cref="IOException">It is no regular file, cannot be read, or changes whenever it is copied.</exception>
    public async Task<PlacedFile> CopyAsync(LandingFile file, CancellationToken cancellationToken)
    {
        if (!RegularFile.Is(file.Path))
        {
            throw new IOException($"'{file.Path}' is not a regular file but a pipe, socket or device. Write its content into a file and land that.");
        }

        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var before = State(file.Path);
            var sha256 = await HashAsync(file.Path, cancellationToken);
            await store.PutFileAsync(file.Key, file.Path, cancellationToken);
            if (State(file.Path) == before)
            {
                return new PlacedFile(file.Key, sha256);
            }
        }

        throw new IOException($"'{file.Path}' is still being written. Land it again when it is complete.");
    }

    /// <summary>SHA-256 of a file, as the product writes it.</summary>
    public static async Task<string> HashAsync(string path, CancellationToken cancellationToken)
    {
        await using var content = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancellationToken));
    }

    private static (long Length, DateTime Written) State(string path)
    {
        var file = new FileInfo(path);
        return (file.Length, file.LastWriteTimeUtc);
    }
}
