namespace Ccar.Messaging.Conformance.Tests.Transports;

internal static class Transport
{
    public static ITransport Of(Broker broker, Uri? endpoint = null) => broker switch
    {
        Broker.InMemory => new InMemoryTransport(),
        _ => new SqsTransport(endpoint ?? new Uri("http://127.0.0.1:1")),
    };

    /// <summary>Why a fact that needs something is not run there; null when it is.</summary>
    public static string? WhyNot(Broker broker, Capabilities needs)
    {
        var missing = needs & ~Of(broker).Capabilities;
        return missing == Capabilities.None ? null : $"The {broker} transport does not have: {missing}.";
    }
}
