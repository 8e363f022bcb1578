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
        KeyRules.Check(key);
        return Path.Combine(Root, key.Replace('/', Path.DirectorySeparatorChar));
    }

    public string KeyOf(string path) => Path.GetRelativePath(Root, path).Replace(Path.DirectorySeparatorChar, '/');
}
