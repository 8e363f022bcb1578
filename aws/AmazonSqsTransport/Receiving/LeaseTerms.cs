namespace MassTransit.AmazonSqsTransport.Receiving;

/// <summary>On what terms messages of one queue are held.</summary>
/// <param name="Queue">The queue's name.</param>
/// <param name="Visibility">For how long the broker keeps a received message from others.</param>
/// <param name="Renewal">By how much one renewal extends it, at most.</param>
/// <param name="Longest">After how long it is no longer renewed.</param>
/// <param name="Redelivery">After how long a message that could not be settled is delivered again.</param>
internal sealed record LeaseTerms(string Queue, TimeSpan Visibility, TimeSpan Renewal, TimeSpan Longest, TimeSpan Redelivery);
