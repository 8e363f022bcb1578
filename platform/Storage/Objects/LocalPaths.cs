namespace Ccar.Messaging.Storage;

/// <summary>Maps keys to paths below one folder, and never outside it.</summary>
internal sealed class LocalPaths(string root)
{
    /// <summary>Work files live here until they are renamed to their keys; it is on the same file system, so renames are atomic.</summary>
    private const string StagingFolder = ".staging";

    private const string LocksFolder = ".locks";

    public string Root { get; } = Path.GetFullPath(root);

    public string Staging => Path.Combine(Root, StagingFolder);

    public string Locks => Path.Combine(Root, LocksFolder);

    public string PathOf(string key)
    {
        if (key.Length == 0 || key[0] == '/' || key.Contains('\\', StringComparison.Ordinal) || key.Any(char.IsControl))
        {
            throw new InvalidKeyException($"The key '{Printable(key)}' is empty, absolute, or holds a backslash or control character.");
        }

        if (key.Split('/').Any(part => part is "" or "." or ".."))
        {
            throw new InvalidKeyException($"The key '{key}' has an empty, '.' or '..' part.");
        }

        return Path.Combine(Root, key.Replace('/', Path.DirectorySeparatorChar));
    }

    public string KeyOf(string path) => Path.GetRelativePath(Root, path).Replace(Path.DirectorySeparatorChar, '/');

    private static string Printable(string key) => new([.. key.Select(c => char.IsControl(c) ? '?' : c)]);
}
