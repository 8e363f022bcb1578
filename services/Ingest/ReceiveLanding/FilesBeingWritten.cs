namespace Ccar.Messaging.Ingest.ReceiveLanding;

/// <summary>
/// Tells which files some process has open for writing, where the operating system says so (Linux, processes of the same user): a writer may pause for longer than any
/// settling time, and half a report would be a wrong figure.
/// </summary>
internal static class FilesBeingWritten
{
    private const int AccessMode = 3;

    /// <summary>Paths below a folder that are open for writing; empty where it cannot be told.</summary>
    public static IReadOnlySet<string> Below(string folder)
    {
        var open = new HashSet<string>(StringComparer.Ordinal);
        if (!OperatingSystem.IsLinux())
        {
            return open;
        }

        foreach (var process in Directory.EnumerateDirectories("/proc").Where(path => char.IsAsciiDigit(Path.GetFileName(path)[0])))
        {
            Collect(process, folder + "/", open);
        }

        return open;
    }

    private static void Collect(string process, string prefix, HashSet<string> open)
    {
        try
        {
            foreach (var descriptor in Directory.EnumerateFiles(Path.Combine(process, "fd")))
            {
                if (TargetOf(process, descriptor, prefix) is { } target)
                {
                    open.Add(target);
                }
            }
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            // A process that ended meanwhile, or another user's.
        }
    }

    /// <summary>The file that a descriptor writes to; null when it is none of ours. One that is closed meanwhile must not hide the others.</summary>
    private static string? TargetOf(string process, string descriptor, string prefix)
    {
        try
        {
            return File.ResolveLinkTarget(descriptor, returnFinalTarget: false)?.FullName is { } target
                && target.StartsWith(prefix, StringComparison.Ordinal)
                && IsForWriting(Path.Combine(process, "fdinfo", Path.GetFileName(descriptor)))
                    ? target
                    : null;
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    // "flags:" is octal; its lowest two bits are the access mode, 0 for reading (proc(5)).
    private static bool IsForWriting(string info) =>
        File.ReadLines(info).FirstOrDefault(line => line.StartsWith("flags:", StringComparison.Ordinal)) is { } flags
        && (Convert.ToInt32(flags["flags:".Length..].Trim()[^1..], 8) & AccessMode) != 0;
}
