using Ccar.Messaging.Samples;

namespace Ccar.Messaging.Bench;

/// <summary>What the parts of one run share.</summary>
internal sealed class BenchRun(ScratchFolder scratch, bool isQuick)
{
    private const int LargeRows = 1_000_000;
    private const int LargeSeed = 11;
    private string? _largeCsv;

    public ScratchFolder Scratch { get; } = scratch;

    /// <summary>How many measurements to take.</summary>
    public int Count(int full, int quick) => isQuick ? quick : full;

    /// <summary>The same rows sorted, as reports are: period by period, business by business.</summary>
    public string SortedCsv()
    {
        var path = Path.Combine(Scratch.NewFolder("sorted"), "bs_consolidated.csv");
        var lines = File.ReadAllLines(LargeCsv());
        Array.Sort(lines, 1, lines.Length - 1, StringComparer.Ordinal);
        File.WriteAllLines(path, lines);
        LandingTree.MakeOld(path);
        return path;
    }

    /// <summary>A report of 1,000,000 rows in random order, written once.</summary>
    public string LargeCsv()
    {
        if (_largeCsv is null)
        {
            _largeCsv = Path.Combine(Scratch.NewFolder("large"), "bs_consolidated.csv");
            SampleFiles.WriteLarge(_largeCsv, LargeRows, LargeSeed);
            LandingTree.MakeOld(_largeCsv);
        }

        return _largeCsv;
    }
}
