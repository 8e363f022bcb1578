using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Text.RegularExpressions;
using Ccar.Messaging.Hosting;

namespace Ccar.Messaging.Services.Tests.Documentation;

public sealed partial class When_the_metrics_are_read
{
    [Fact]
    public void They_are_those_that_are_measured()
    {
        // Tests beside this one make the same instruments.
        var measured = new ConcurrentBag<string>();
        using var listener = new MeterListener { InstrumentPublished = (instrument, _) => (instrument.Meter.Name == CcarTelemetry.Name ? measured : []).Add(instrument.Name) };
        listener.Start();
        using var telemetry = new CcarTelemetry();

        var listed = File.ReadLines(RepositoryRoot.Combine("docs", "telemetry.md")).SkipWhile(line => line != "## Metrics").Select(line => Row().Match(line)).Where(row => row.Success).Select(row => row.Groups["name"].Value);

        Assert.Equal(measured.Distinct().Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }

    [GeneratedRegex(@"^\| `(?<name>[a-z_]+(\.[a-z_]+)+)` \|")]
    private static partial Regex Row();
}
