using MassTransit;

namespace Ccar.Messaging.Conformance.Tests;

/// <summary>The shortest consumers.</summary>
internal static class Handling
{
    /// <summary>Consumes messages of a type by noting them.</summary>
    public static void Handle<T>(this IReceiveEndpointConfigurator endpoint, Probe<T> probe)
        where T : class => endpoint.Handler<T>(context => probe.Noted(context.Message));

    /// <summary>The same for <c>_error</c> and <c>_skipped</c> queues, which subscribe to nothing.</summary>
    public static void Inspect<T>(this IReceiveEndpointConfigurator endpoint, Probe<ConsumeContext<T>> probe)
        where T : class
    {
        endpoint.ConfigureConsumeTopology = false;
        endpoint.Handler<T>(probe.Noted);
    }

    /// <summary>Notes within a consumer.</summary>
    public static Task Noted<T>(this Probe<T> probe, T item)
    {
        probe.Note(item);
        return Task.CompletedTask;
    }
}
