namespace MassTransit.AmazonSqsTransport.Sending;

/// <summary>One entry of a request that the broker did not take.</summary>
/// <param name="Index">Its place in the request.</param>
/// <param name="Code">The broker's code.</param>
/// <param name="Message">The broker's reason.</param>
/// <param name="IsPermanent">True when it is the sender's fault: the same entry will never be taken.</param>
internal sealed record EntryFault(int Index, string Code, string? Message, bool IsPermanent);
