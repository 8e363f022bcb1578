using MassTransit;

namespace Ccar.Messaging.Hosting;

/// <summary>Who sent a message, as the broker authenticated it.</summary>
public static class SenderIds
{
    /// <summary>The transport header that carries it: SQS's system attribute of the same name.</summary>
    public const string Header = "SenderId";

    /// <summary>The sender; null in memory, where nobody is authenticated.</summary>
    public static string? SenderId(this ConsumeContext context) =>
        context.ReceiveContext.TransportHeaders.TryGetHeader(Header, out var value) && value is string { Length: > 0 } sender ? sender : null;
}
