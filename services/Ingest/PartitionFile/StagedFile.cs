namespace Ccar.Messaging.Ingest.PartitionFile;

/// <summary>The landed bytes on local scratch space: everything is read from this one copy, so a landing cannot change halfway.</summary>
internal sealed class StagedFile(string folder, string path, string sha256, long size) : IDisposable
{
    /// <summary>Scratch folder of this landing.</summary>
    public string Folder { get; } = folder;

    /// <summary>The bytes.</summary>
    public string Path { get; } = path;

    /// <summary>SHA-256 of the bytes, lower-case hexadecimal.</summary>
    public string Sha256 { get; } = sha256;

    /// <summary>Size in bytes.</summary>
    public long Size { get; } = size;

    /// <summary>What is given up with it; null when nothing is.</summary>
    public IDisposable? Turn { get; init; }

    public void Dispose()
    {
        try
        {
            Directory.Delete(Folder, recursive: true);
        }
        finally
        {
            Turn?.Dispose();
        }
    }
}
