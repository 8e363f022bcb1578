using System.IO.Enumeration;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Cli;

/// <summary>What one <c>ccar land</c> does: which files land where, and which glossary comes with them.</summary>
internal sealed record LandingPlan(IReadOnlyList<LandingFile> Files, string? Glossary)
{
    private static readonly EnumerationOptions Everything = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };

    /// <exception cref="UsageException">A path is not there or cannot be read, or two files would land under one key.</exception>
    public static LandingPlan Make(IReadOnlyList<string> paths, GivenPartition? given, DataPlace data)
    {
        var files = paths.SelectMany(path => FilesAt(path, given, data)).DistinctBy(file => file.Path).ToList();
        var clash = files.GroupBy(file => file.Key).FirstOrDefault(group => group.Count() > 1);
        if (clash is not null)
        {
            throw new UsageException($"'{clash.First().Path}' and '{clash.Last().Path}' would both land as {clash.Key}. Land them one after the other.");
        }

        return new LandingPlan(files, paths.Select(GlossaryIn).LastOrDefault(glossary => glossary is not null));
    }

    private static IEnumerable<LandingFile> FilesAt(string path, GivenPartition? given, DataPlace data)
    {
        if (string.IsNullOrWhiteSpace(path))
        {
            throw new UsageException("A path is empty. Give a file or a folder.");
        }

        var keys = new LandingKeys(data.Keys.LandingPrefix);
        var full = Path.GetFullPath(path);
        if (File.Exists(full))
        {
            return [new LandingFile(full, given is null ? keys.OfFile(full) : keys.Of(given, full))];
        }

        if (!Directory.Exists(full))
        {
            throw new UsageException($"There is no file or folder '{path}'.");
        }

        var found = FilesBelow(full).Where(file => file != GlossaryIn(full) && !IsOwn(full, file, data));
        return found.Select(file => new LandingFile(file, given is null ? keys.OfFileIn(full, file) : keys.Of(given, file)));
    }

    // Landing "." must not land the store that lies in it. A folder within the store, such as its quarantine, may be landed again.
    private static bool IsOwn(string folder, string file, DataPlace data)
    {
        if (data.Bucket is not null)
        {
            return false;
        }

        var store = data.Root + Path.DirectorySeparatorChar;
        return file.StartsWith(store, StringComparison.Ordinal) && !folder.StartsWith(store, StringComparison.Ordinal);
    }

    private static List<string> FilesBelow(string folder)
    {
        try
        {
            return [.. VisibleFiles(folder).Order(StringComparer.Ordinal)];
        }
        catch (Exception fault) when (fault is UnauthorizedAccessException or IOException)
        {
            throw new UsageException($"The folder '{folder}' cannot be read: {fault.Message}", fault);
        }
    }

    private static FileSystemEnumerable<string> VisibleFiles(string folder) =>
        new(folder, static (ref FileSystemEntry entry) => entry.ToFullPath(), Everything)
        {
            ShouldIncludePredicate = static (ref FileSystemEntry entry) => !entry.IsDirectory && !IsHidden(ref entry),

            // A link may lead back up, and its files would land once for every turn.
            ShouldRecursePredicate = static (ref FileSystemEntry entry) => !IsHidden(ref entry) && !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
        };

    private static bool IsHidden(ref FileSystemEntry entry) => entry.FileName.StartsWith('.');

    private static string? GlossaryIn(string path)
    {
        var glossary = Path.Combine(Path.GetFullPath(path), StoreKeys.Glossary);
        return File.Exists(glossary) ? glossary : null;
    }
}
