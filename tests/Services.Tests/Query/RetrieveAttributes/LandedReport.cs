using System.Security.Cryptography;
using System.Text;

namespace Ccar.Messaging.Services.Tests.Query.RetrieveAttributes;

/// <summary>One landed report: where it is filed, and the values of its columns.</summary>
internal sealed record LandedReport(string Cycle, string Scenario, string Run, int Rows, IReadOnlyDictionary<string, IReadOnlyList<string>> Values)
{
    private const string Name = "bs_consolidated.csv";

    public string DataVersion => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Cycle} {Scenario} {Run}")));

    /// <summary>Reads every report below a folder.</summary>
    public static IReadOnlyList<LandedReport> ReadAll(string root)
    {
        var reports = Path.Combine(root, "ccar_reports", "dev", "ccar");
        return [.. Directory.GetFiles(reports, Name, SearchOption.AllDirectories).Select(file => Read(file, Path.GetRelativePath(reports, file).Split(Path.DirectorySeparatorChar)))];
    }

    private static LandedReport Read(string file, string[] parts)
    {
        var rows = File.ReadLines(file).Select(line => line.Split('|')).ToList();
        var values = rows[0].Index().ToDictionary(c => c.Item, c => (IReadOnlyList<string>)[.. rows.Skip(1).Select(r => r[c.Index]).Distinct().Order(StringComparer.Ordinal)], StringComparer.Ordinal);
        return new LandedReport(parts[0], parts[1], parts[2], rows.Count - 1, values);
    }
}
