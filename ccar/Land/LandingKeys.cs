using System.Text.RegularExpressions;

namespace Ccar.Messaging.Cli;

/// <summary>The key a file lands under, read off its path.</summary>
/// <param name="prefix">The landing prefix, e.g. <c>ccar_reports/</c>.</param>
internal sealed partial class LandingKeys(string prefix)
{
    private const string Environment = "dev/ccar/";

    /// <summary>The key of a file below a folder that is landed.</summary>
    public string OfFileIn(string folder, string path)
    {
        var relative = Unhive(Slashes(Path.GetRelativePath(folder, path)));

        // From the cycle downwards, only the folder's own path tells the rest.
        return FromPrefix(path) ?? prefix + (PartitionTail().IsMatch(relative) ? relative : TailOf(path) ?? relative);
    }

    /// <summary>The key of a file that is landed by itself.</summary>
    public string OfFile(string path) => FromPrefix(path) ?? prefix + (TailOf(path) ?? Path.GetFileName(path));

    /// <summary>The key of a file whose cycle, scenario and run are given.</summary>
    public string Of(GivenPartition given, string path) =>
        $"{prefix}{Environment}{given.Cycle}/{given.Scenario}/{given.Run}/landed/{given.Table ?? Stem(path)}{Extension(path)}";

    private static string? TailOf(string path) =>
        PartitionTail().Match(Unhive(Slashes(path))) is { Success: true } tail ? Environment + tail.Value : null;

    private string? FromPrefix(string path)
    {
        var whole = Slashes(path);
        var start = whole.LastIndexOf("/" + prefix, StringComparison.Ordinal);
        return start < 0 ? null : Unhive(whole[(start + 1)..]);
    }

    // Filed copies carry key=value folders, and the product takes no notice of its own keys: landed again, they are landings like any other.
    private static string Unhive(string path) => HiveFolder().Replace(path, "$1");

    private static string Slashes(string path) => path.Replace(Path.DirectorySeparatorChar, '/');

    private static string Stem(string path) => Path.GetFileName(path).Split('.')[0];

    private static string Extension(string path) => path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? ".csv.gz" : ".csv";

    [GeneratedRegex("(?<=^|/)(?:cycle|scenario|run_id)=([^/]+/)")]
    private static partial Regex HiveFolder();

    [GeneratedRegex(@"(?<=^|/)cycle[^/]*/[^/]+/run[^/]*/.+$", RegexOptions.RightToLeft)]
    private static partial Regex PartitionTail();
}
