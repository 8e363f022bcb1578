using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OpenTelemetry;
using OpenTelemetry.Resources;

namespace Ccar.Messaging.Hosting;

/// <summary>Sends telemetry where an OTLP endpoint is configured; a laptop needs nothing.</summary>
internal static class TelemetryRegistration
{
    /// <summary>The standard variable of OpenTelemetry's exporter specification.</summary>
    public const string EndpointVariable = "OTEL_EXPORTER_OTLP_ENDPOINT";

    public static void AddCcarTelemetry(this IHostApplicationBuilder builder)
    {
        builder.Services.AddSingleton<CcarTelemetry>();
        if (string.IsNullOrWhiteSpace(builder.Configuration[EndpointVariable]))
        {
            return;
        }

        builder.Services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService(builder.Environment.ApplicationName, serviceNamespace: "ccar"))
            .WithTracing(tracing => tracing.AddSource(CcarTelemetry.Name, MassTransit.Logging.DiagnosticHeaders.DefaultListenerName))
            .WithMetrics(metrics => metrics.AddMeter(CcarTelemetry.Name, MassTransit.Monitoring.InstrumentationOptions.MeterName))
            .UseOtlpExporter();
    }
}
