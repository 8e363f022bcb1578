using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Cli;

/// <summary>What one <c>ccar land</c> does: which files land where, and which glossary comes with them.</summary>
internal sealed record LandingPlan(IReadOnlyList<LandingFile> Files, string? Glossary)
{
    private static readonly EnumerationOptions Everything = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };

    /// <exception cref="UsageException">A path is not there or cannot be read, or two files would land under one key.</exception>
    public static LandingPlan Make(IReadOnlyList<string> paths, GivenPartition? given, string landingPrefix)
    {
        var keys = new LandingKeys(landingPrefix);
        var files = paths.SelectMany(path => FilesAt(path, given, keys)).ToList();
        var clash = files.GroupBy(file => file.Key).FirstOrDefault(group => group.Count() > 1);
        if (clash is not null)
        {
            throw new UsageException($"'{clash.First().Path}' and '{clash.Last().Path}' would both land as {clash.Key}. Land them one after the other.");
        }

        return new LandingPlan(files, paths.Select(GlossaryIn).LastOrDefault(glossary => glossary is not null));
    }

    private static IEnumerable<LandingFile> FilesAt(string path, GivenPartition? given, LandingKeys keys)
    {
        var full = Path.GetFullPath(path);
        if (File.Exists(full))
        {
            return [new LandingFile(full, given is null ? keys.OfFile(full) : keys.Of(given, full))];
        }

        if (!Directory.Exists(full))
        {
            throw new UsageException($"There is no file or folder '{path}'.");
        }

        var found = FilesBelow(full).Where(file => file != GlossaryIn(full));
        return found.Select(file => new LandingFile(file, given is null ? keys.OfFileIn(full, file) : keys.Of(given, file)));
    }

    private static List<string> FilesBelow(string folder)
    {
        try
        {
            return [.. Directory.EnumerateFiles(folder, "*", Everything).Where(file => !IsHidden(folder, file)).Order(StringComparer.Ordinal)];
        }
        catch (Exception fault) when (fault is UnauthorizedAccessException or IOException)
        {
            throw new UsageException($"The folder '{folder}' cannot be read: {fault.Message}", fault);
        }
    }

    private static bool IsHidden(string folder, string file) =>
        Path.GetRelativePath(folder, file).Split(Path.DirectorySeparatorChar).Any(part => part.StartsWith('.'));

    private static string? GlossaryIn(string path)
    {
        var glossary = Path.Combine(Path.GetFullPath(path), StoreKeys.Glossary);
        return File.Exists(glossary) ? glossary : null;
    }
}
