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

    /// <summary>Apart from the locks of single writes, which are taken while a turn is held: one of the same name would wait for itself.</summary>
    public string Turns => Path.Combine(Root, LocksFolder, "turns");

    public string PathOf(string key)
    {
        return FaultOf(key) is { } fault
            ? throw new InvalidKeyException($"The key '{Printable(key)}' {fault}.")
            : Path.Combine(Root, key.Replace('/', Path.DirectorySeparatorChar));
    }

    /// <summary>Why a text is no key; null when it is one.</summary>
    public static string? FaultOf(string key)
    {
        if (key.Length == 0 || key[0] == '/' || key.Contains('\\', StringComparison.Ordinal) || key.Any(char.IsControl))
        {
            return "is empty, absolute, or holds a backslash or control character";
        }

        return key.Split('/').Any(part => part is "" or "." or "..") ? "has an empty, '.' or '..' part" : null;
    }

    public string KeyOf(string path) => Path.GetRelativePath(Root, path).Replace(Path.DirectorySeparatorChar, '/');

    private static string Printable(string key) => new([.. key.Select(c => char.IsControl(c) ? '?' : c)]);
}
