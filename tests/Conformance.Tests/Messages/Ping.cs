namespace Ccar.Messaging.Conformance.Tests.Messages;

public sealed record Ping
{
    public required int Number { get; init; }

    public string Text { get; init; } = "";
}
