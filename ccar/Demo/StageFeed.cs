using System.Diagnostics;
using System.Globalization;

namespace Ccar.Messaging.Cli;

/// <summary>Tells each stage of the workers in this process as it ends. Silent while another process runs them.</summary>
internal sealed class StageFeed : IDisposable
{
    /// <summary>The product's activity source.</summary>
    internal const string Source = "Ccar.Messaging";

    private readonly ActivityListener _listener;

    public StageFeed(Action<string> tell)
    {
        _listener = new ActivityListener
        {
            ShouldListenTo = static source => source.Name == Source,
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity => tell(Describe(activity)),
        };
        ActivitySource.AddActivityListener(_listener);
    }

    /// <inheritdoc/>
    public void Dispose() => _listener.Dispose();

    private static string Describe(Activity activity) =>
        string.Create(CultureInfo.InvariantCulture, $"{activity.Duration.TotalMilliseconds,8:N1} ms  {activity.DisplayName}");
}
