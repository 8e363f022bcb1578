namespace MassTransit.AmazonSqsTransport.Sending;

/// <summary>One entry of a request that the broker did not take.</summary>
/// <param name="Index">Its place in the request.</param>
/// <param name="Code">The broker's code.</param>
/// <param name="Message">The broker's reason.</param>
/// <param name="IsSenderFault">What the broker says of whose fault it is.</param>
internal sealed record EntryFault(int Index, string Code, string? Message, bool IsSenderFault)
{
    // Some services call it the sender's fault that there is too much of everything at the moment.
    private static readonly string[] Passing = ["Throttl", "OverLimit", "SlowDown", "RequestLimit"];

    /// <summary>True when the same entry will never be taken.</summary>
    public bool IsPermanent => IsSenderFault && !Array.Exists(Passing, code => Code.Contains(code, StringComparison.OrdinalIgnoreCase));
}
