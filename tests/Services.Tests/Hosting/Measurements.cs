using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Ccar.Messaging.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Ccar.Messaging.Services.Tests.Hosting;

/// <summary>Listens to the instruments of one host, and of no other that runs in the process.</summary>
internal sealed class Measurements : IDisposable
{
    private readonly ConcurrentQueue<(string Instrument, string? Unit, double Value, string Tags)> _seen = new();
    private readonly MeterListener _listener = new();

    public Measurements(IServiceProvider services)
        : this(services.GetRequiredService<CcarTelemetry>())
    {
    }

    public Measurements(CcarTelemetry telemetry)
    {
        Instrument[] instruments = [telemetry.QuestionDuration, telemetry.LandingDuration, telemetry.StageDuration, telemetry.KnowledgeFailures];
        _listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Note(instrument, value, tags));
        _listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Note(instrument, value, tags));
        foreach (var instrument in instruments)
        {
            _listener.EnableMeasurementEvents(instrument);
        }
    }

    public IReadOnlyList<(string Instrument, string? Unit, double Value, string Tags)> Seen => [.. _seen];

    /// <summary>The distinct tags of an instrument.</summary>
    public IEnumerable<string> TagsOf(string instrument) => _seen.Where(seen => seen.Instrument == instrument).Select(seen => seen.Tags).Distinct().Order(StringComparer.Ordinal);

    private void Note(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
        _seen.Enqueue((instrument.Name, instrument.Unit, value, string.Join(' ', tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}").Order(StringComparer.Ordinal))));

    public void Dispose() => _listener.Dispose();
}
