using System.Diagnostics;
using System.Threading.Channels;
using Ccar.Messaging.Hosting;

namespace Ccar.Messaging.Services.Tests.Hosting;

/// <summary>Collects finished spans of the product and of MassTransit. Other tests of the process leave theirs here too: ask for one trace.</summary>
internal sealed class TraceRecorder : IDisposable
{
    private readonly Channel<Activity> _ended = Channel.CreateUnbounded<Activity>();
    private readonly List<Activity> _spans = [];
    private readonly ActivityListener _listener;

    public TraceRecorder()
    {
        _listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name is CcarTelemetry.Name or "MassTransit",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = span => _ended.Writer.TryWrite(span),
        };
        ActivitySource.AddActivityListener(_listener);
    }

    /// <summary>The span with this name and business id.</summary>
    public async Task<Activity> RootAsync(string name, string tag, Guid id)
    {
        bool IsWanted(Activity span) => span.OperationName == name && Equals(span.GetTagItem(tag), id.ToString());

        await ReadUntilAsync(() => _spans.Exists(IsWanted));
        return Assert.Single(_spans, IsWanted);
    }

    /// <summary>The spans of a trace; waits until that many messages were consumed in it, because spans end after what they published is seen.</summary>
    public async Task<IReadOnlyList<Activity>> TraceAsync(ActivityTraceId trace, int consumed)
    {
        await ReadUntilAsync(() => _spans.Count(span => span.TraceId == trace && IsConsumption(span)) >= consumed && HasParents(trace));
        return [.. _spans.Where(span => span.TraceId == trace)];
    }

    // A span ends before the one around it does.
    private bool HasParents(ActivityTraceId trace)
    {
        var spans = _spans.Where(span => span.TraceId == trace).ToList();
        var known = spans.Select(span => span.SpanId).ToHashSet();
        return spans.TrueForAll(span => span.ParentSpanId == default || known.Contains(span.ParentSpanId));
    }

    public static bool IsConsumption(Activity span) => span.Kind == ActivityKind.Consumer && span.Source.Name == "MassTransit";

    public static string Describe(IEnumerable<Activity> spans) =>
        string.Join('\n', spans.OrderBy(span => span.StartTimeUtc).Select(span => $"{span.SpanId} < {span.ParentSpanId} {span.Kind} {span.OperationName}"));

    public void Dispose() => _listener.Dispose();

    private async Task ReadUntilAsync(Func<bool> isEnough)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        try
        {
            while (!isEnough())
            {
                _spans.Add(await _ended.Reader.ReadAsync(patience.Token));
            }
        }
        catch (OperationCanceledException)
        {
            throw new TimeoutException($"The spans did not come. Seen:\n{Describe(_spans)}");
        }

        while (_ended.Reader.TryRead(out var span))
        {
            _spans.Add(span);
        }
    }
}
