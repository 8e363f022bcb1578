using System.Text;

namespace Ccar.Messaging.Samples;

/// <summary>Writes the bundled sample, and files of any size and number for measurements. The same arguments give the same bytes.</summary>
public static class SampleFiles
{
    private const int RowsIn50Kilobytes = 500;

    /// <summary>Writes the sample's reports and glossary below a folder.</summary>
    public static void Write(string folder)
    {
        foreach (var partition in SamplePartition.All)
        {
            WriteRows(PathBelow(folder, partition.Key), BalanceSheet.Rows(partition));
        }

        File.WriteAllText(Path.Combine(folder, "glossary.json"), SampleGlossary.Json());
    }

    /// <summary>Writes one report with the given number of rows, streaming.</summary>
    public static void WriteLarge(string path, int rows, int seed) => WriteRows(Path.GetFullPath(path), RandomRows(rows, seed));

    /// <summary>Writes reports of about 50 KB each at landing paths of their own, 1,000 runs to a cycle; returns the paths.</summary>
    public static IReadOnlyList<string> WriteMany(string folder, int files, int seed)
    {
        var paths = new List<string>(files);
        for (var file = 0; file < files; file++)
        {
            var partition = new SamplePartition($"cycle{1 + (file / 1000)}", ScenarioPath.InternalBaseline, $"run{1 + (file % 1000):000}");
            paths.Add(PathBelow(folder, partition.Key));
            WriteRows(paths[^1], RandomRows(RowsIn50Kilobytes, seed + file));
        }

        return paths;
    }

    private static IEnumerable<SampleRow> RandomRows(int rows, int seed)
    {
        var random = new SeededRandom((ulong)seed);
        for (var row = 0; row < rows; row++)
        {
            var business = random.Pick(Business.All);
            var segment = random.Pick(business.Segments);
            yield return new(random.Pick(ScenarioPath.Quarters), business.Name, segment, random.Pick(segment.Positions).Account, random.Between(-9_999_999, 999_999_999));
        }
    }

    private static string PathBelow(string folder, string key) => Path.Combine(Path.GetFullPath(folder), key.Replace('/', Path.DirectorySeparatorChar));

    private static void WriteRows(string path, IEnumerable<SampleRow> rows)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var writer = new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 16);
        writer.Write(SampleRow.Header + "\n");
        foreach (var row in rows)
        {
            row.WriteTo(writer);
        }
    }
}
