namespace Ccar.Messaging.Services.Tests.Samples;

/// <summary>The committed sample, read as text and counted in whole cents, without any of the product's code.</summary>
internal static class SampleFolder
{
    public static string Committed => RepositoryRoot.Combine("samples", "landing");

    public static SortedDictionary<string, byte[]> FilesBelow(string folder) => new(
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(path => Path.GetRelativePath(folder, path), File.ReadAllBytes),
        StringComparer.Ordinal);

    public static IEnumerable<string> Reports => Directory.EnumerateFiles(Committed, "*.csv", SearchOption.AllDirectories);

    public static string Report(string cycle, string scenario, string run) =>
        Path.Combine(Committed, "ccar_reports", "dev", "ccar", cycle, scenario, run, "ihc_balance_sheet", "output", "bs_consolidated.csv");

    public static IEnumerable<string[]> Rows(string path) => File.ReadLines(path).Skip(1).Select(line => line.Split('|'));

    public static long Cents(string[] row)
    {
        var digits = row[^1].Replace(".", "", StringComparison.Ordinal);
        return row[^1][^3] == '.' ? long.Parse(digits, System.Globalization.CultureInfo.InvariantCulture) : throw new FormatException(row[^1]);
    }
}
