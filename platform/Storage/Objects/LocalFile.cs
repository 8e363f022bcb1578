namespace Ccar.Messaging.Storage;

/// <summary>A file of this machine that is to be stored.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Sha256">SHA-256 of its bytes, lower-case hexadecimal; null when it is not known.</param>
public sealed record LocalFile(string Path, string? Sha256 = null)
{
    /// <summary>A file whose hash is not known.</summary>
    public static implicit operator LocalFile(string path) => ToLocalFile(path);

    /// <summary>The same by name.</summary>
    public static LocalFile ToLocalFile(string path) => new(path);
}
