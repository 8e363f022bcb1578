namespace Ccar.Messaging.Conformance.Tests.Transports;

/// <summary>The transports the suite runs on. A name, so that each case of a theory is found, run and reported by itself.</summary>
public enum Broker
{
    InMemory,
    Sqs,
}
