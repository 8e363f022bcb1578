namespace MassTransit.AmazonSqsTransport.Topology;

/// <summary>A topic as it is created when it is missing; a <c>.fifo</c> name makes it a FIFO topic.</summary>
internal sealed record TopicDeclaration(string Name, IReadOnlyDictionary<string, string> Attributes, IReadOnlyDictionary<string, string> Tags)
{
    public static TopicDeclaration Named(string name) => new(name, new Dictionary<string, string>(), new Dictionary<string, string>());
}
