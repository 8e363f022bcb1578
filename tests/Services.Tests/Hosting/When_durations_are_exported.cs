using Ccar.Messaging.Hosting;
using OpenTelemetry;
using OpenTelemetry.Metrics;

namespace Ccar.Messaging.Services.Tests.Hosting;

public sealed class When_durations_are_exported
{
    [Fact]
    public void Their_buckets_tell_milliseconds_from_minutes()
    {
        using var exporter = new KeepingExporter();
        using var reader = new BaseExportingMetricReader(exporter);
        using var telemetry = new CcarTelemetry();
        using var provider = Sdk.CreateMeterProviderBuilder().AddMeter(CcarTelemetry.Name).AddReader(reader).Build();
        foreach (var duration in (double[])[0.004, 0.08, 4, 20, 119, 1300])
        {
            telemetry.QuestionDuration.Record(duration);
            telemetry.LandingDuration.Record(duration);
            telemetry.StageDuration.Record(duration);
        }

        reader.Collect();

        string[] durations = ["ccar.landing.duration", "ccar.question.duration", "ccar.stage.duration"];
        Assert.Equal(durations, exporter.FilledBuckets.Keys.Order(StringComparer.Ordinal));
        Assert.All(exporter.FilledBuckets.Values, filled => Assert.Equal(6, filled));
    }

    /// <summary>Counts the buckets of each histogram that hold something: those of measurements are gone after the export.</summary>
    private sealed class KeepingExporter : BaseExporter<Metric>
    {
        public Dictionary<string, int> FilledBuckets { get; } = [];

        public override ExportResult Export(in Batch<Metric> batch)
        {
            foreach (var metric in batch)
            {
                foreach (ref readonly var point in metric.GetMetricPoints())
                {
                    // Workers of tests beside this one measure with other tags, and so at other points.
                    FilledBuckets[metric.Name] = Math.Max(FilledBuckets.GetValueOrDefault(metric.Name), Filled(point.GetHistogramBuckets()));
                }
            }

            return ExportResult.Success;
        }

        private static int Filled(HistogramBuckets buckets)
        {
            var filled = 0;
            foreach (var bucket in buckets)
            {
                filled += bucket.BucketCount > 0 ? 1 : 0;
            }

            return filled;
        }
    }
}
