using System.Text.Json;

namespace Ccar.Messaging.Hosting;

/// <summary>
/// What a worker says of itself, in a file of the temporary folder: whoever looks after its container asks for it with <see cref="Argument"/>, in a process of
/// its own that starts neither bus nor store.
/// </summary>
/// <param name="At">When it was said, UTC.</param>
/// <param name="Healthy">Whether everything it needs was there.</param>
/// <param name="Reason">What was not; null when healthy.</param>
public sealed record Heartbeat(DateTimeOffset At, bool Healthy, string? Reason)
{
    /// <summary>A worker with this argument alone does not work: it says how the running one is.</summary>
    public const string Argument = "--health";

    /// <summary>How often a worker says it.</summary>
    public static readonly TimeSpan Interval = TimeSpan.FromSeconds(5);

    /// <summary>How old it may be. A worker that is busy with every core may be late.</summary>
    public static readonly TimeSpan Freshness = TimeSpan.FromSeconds(30);

    /// <summary>Where the worker of a name says it.</summary>
    /// <param name="worker">The worker's assembly.</param>
    public static string PathOf(string worker) => Path.Combine(Path.GetTempPath(), $"{worker}.health.json");

    /// <summary>What is wrong with the worker, as a sentence; null when it is healthy.</summary>
    /// <param name="path">Where it says so.</param>
    /// <param name="now">The time, UTC.</param>
    public static string? FindFault(string path, DateTimeOffset now) => Read(path) switch
    {
        null => $"No worker says how it is: there is no readable '{path}'. It has not started, has stopped, or may not write there.",
        { At: var at } when now - at > Freshness => $"The worker last said how it is {(now - at).TotalSeconds:0} s ago, at {at:u}; it hangs, or was killed.",
        { Healthy: false, Reason: var reason } => $"The worker is not healthy: {reason}",
        _ => null,
    };

    /// <summary>Puts it in the place of what was said before; a reader never sees half of it.</summary>
    /// <param name="path">Where.</param>
    /// <exception cref="IOException">The folder cannot be written to.</exception>
    public void Write(string path)
    {
        var next = path + ".next";
        File.WriteAllBytes(next, JsonSerializer.SerializeToUtf8Bytes(this, HeartbeatJson.Default.Heartbeat));
        File.Move(next, path, overwrite: true);
    }

    private static Heartbeat? Read(string path)
    {
        try
        {
            return JsonSerializer.Deserialize(File.ReadAllBytes(path), HeartbeatJson.Default.Heartbeat);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }
}
