using System.Diagnostics;

namespace Ccar.Messaging.Bench;

/// <summary>Measured durations, in milliseconds.</summary>
internal sealed class Durations
{
    private readonly double[] _sorted;

    public Durations(IEnumerable<double> milliseconds) => _sorted = [.. milliseconds.Order()];

    public double P50 => At(0.50);

    public double P90 => At(0.90);

    public double P95 => At(0.95);

    public double P99 => At(0.99);

    public double Mean => _sorted.Average();

    public static double Since(long start) => Stopwatch.GetElapsedTime(start).TotalMilliseconds;

    /// <summary>Runs the work that many times and measures each.</summary>
    public static Durations Measure(int count, Action work)
    {
        var taken = new double[count];
        for (var i = 0; i < count; i++)
        {
            var start = Stopwatch.GetTimestamp();
            work();
            taken[i] = Since(start);
        }

        return new Durations(taken);
    }

    /// <summary>The same for work that is awaited: runs it that many times, one after another, and measures each.</summary>
    public static async Task<Durations> MeasureAsync(int count, Func<Task> work)
    {
        var taken = new double[count];
        for (var i = 0; i < count; i++)
        {
            var start = Stopwatch.GetTimestamp();
            await work();
            taken[i] = Since(start);
        }

        return new Durations(taken);
    }

    private double At(double share) => _sorted[Math.Min(_sorted.Length - 1, (int)(share * _sorted.Length))];
}
