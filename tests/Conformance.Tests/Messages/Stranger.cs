namespace Ccar.Messaging.Conformance.Tests.Messages;

/// <summary>A type that the queue's consumers do not know.</summary>
public sealed record Stranger
{
    public required int Number { get; init; }
}
