using Ccar.Messaging.Samples;

namespace Ccar.Messaging.Bench;

/// <summary>Prepared reports below a folder, as they lie in the landing folder of a store.</summary>
internal static class LandingTree
{
    /// <summary>Where the cycles of the samples lie.</summary>
    private const string CyclesFolder = "ccar_reports/dev/ccar";

    /// <summary>Writes the bundled sample; returns the number of reports.</summary>
    public static int WriteSample(string folder)
    {
        SampleFiles.Write(folder);
        var reports = Directory.GetFiles(folder, "*.csv", SearchOption.AllDirectories);
        Array.ForEach(reports, MakeOld);
        return reports.Length;
    }

    /// <summary>Writes reports of 50 KB, all of one cycle.</summary>
    public static IReadOnlyList<string> WriteCycle(string folder, int files, int seed)
    {
        var paths = SampleFiles.WriteMany(folder, files, seed);
        foreach (var path in paths)
        {
            MakeOld(path);
        }

        return paths;
    }

    /// <summary>Moves the cycle of a prepared folder into a store under another name: all its files land at once.</summary>
    public static void Land(string prepared, string data, string cycle)
    {
        var landing = Path.Combine(data, CyclesFolder);
        Directory.CreateDirectory(landing);
        Directory.Move(Path.Combine(prepared, CyclesFolder, "cycle1"), Path.Combine(landing, cycle));
    }

    /// <summary>Moves one report into a store.</summary>
    public static void LandFile(string csv, string data, string partition)
    {
        var target = Path.Combine(data, CyclesFolder, partition, "ihc_balance_sheet/output/bs_consolidated.csv");
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.Move(csv, target);
    }

    /// <summary>A file that was written long ago need not be waited for.</summary>
    public static void MakeOld(string path) => File.SetLastWriteTimeUtc(path, DateTime.UtcNow.AddHours(-1));
}
