namespace Ccar.Messaging.Storage;

/// <summary>Work files that a killed process left behind.</summary>
public static class Scratch
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(1);

    /// <summary>Removes files and folders of a name that nobody has touched for a day; what cannot be removed is left.</summary>
    public static void Sweep(string folder, string pattern)
    {
        foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos(pattern))
        {
            try
            {
                Remove(entry);
            }
            catch (Exception kept) when (kept is IOException or UnauthorizedAccessException)
            {
                // Somebody else's, or gone already.
            }
        }
    }

    private static void Remove(FileSystemInfo entry)
    {
        // A staged copy bears the time of its source: when it was made counts as well.
        var touched = entry.LastWriteTimeUtc > entry.CreationTimeUtc ? entry.LastWriteTimeUtc : entry.CreationTimeUtc;
        if (TimeProvider.System.GetUtcNow() - touched < Kept)
        {
            return;
        }

        if (entry is DirectoryInfo directory)
        {
            directory.Delete(recursive: true);
        }
        else
        {
            entry.Delete();
        }
    }
}
