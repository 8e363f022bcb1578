namespace Ccar.Messaging.Conformance.Tests.Messages;

public sealed record Pong
{
    public required int Number { get; init; }
}
