namespace MassTransit.AmazonSqsTransport.Topology;

/// <summary>A queue as it is created when it is missing.</summary>
internal sealed record QueueDeclaration(string Name, IReadOnlyDictionary<string, string> Attributes, IReadOnlyDictionary<string, string> Tags);
