using System.Diagnostics;

namespace Ccar.Messaging.Bench;

/// <summary>What many messages at once cost.</summary>
/// <param name="PerSecond">Messages per second.</param>
/// <param name="Processor">Processor time of this process per message, in microseconds; the emulator's is not in it.</param>
internal sealed record Load(double PerSecond, double Processor)
{
    /// <summary>The one in the middle by messages per second.</summary>
    public static Load Median(IEnumerable<Load> loads)
    {
        var ordered = loads.OrderBy(load => load.PerSecond).ToList();
        return ordered[ordered.Count / 2];
    }

    public static Beginning Begin() => new(Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);

    /// <summary>When it began, on the wall's clock and on the processor's.</summary>
    public sealed record Beginning(long At, TimeSpan Processor)
    {
        public Load End(int messages) =>
            new(messages / Stopwatch.GetElapsedTime(At).TotalSeconds, (Environment.CpuUsage.TotalTime - Processor).TotalMicroseconds / messages);
    }
}
