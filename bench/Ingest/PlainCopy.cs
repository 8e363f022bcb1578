using System.Diagnostics;

namespace Ccar.Messaging.Bench;

/// <summary>The baseline: the same files copied, one after another, and nothing else.</summary>
internal static class PlainCopy
{
    /// <summary>Seconds it takes.</summary>
    public static double Measure(IReadOnlyList<string> files, string target)
    {
        var start = Stopwatch.GetTimestamp();
        foreach (var (index, file) in files.Index())
        {
            var folder = Path.Combine(target, $"run{index}");
            Directory.CreateDirectory(folder);
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        }

        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }
}
