using MassTransit.Configuration;

namespace MassTransit.AmazonSqsTransport.Configuration;

/// <summary>What the bus and every endpoint have: pipes, serializers and a topology.</summary>
internal class AmazonSqsEndpointConfiguration : EndpointConfiguration
{
    public AmazonSqsEndpointConfiguration(AmazonSqsTopologyConfiguration topology)
        : base(topology)
    {
        Topology = topology;
    }

    private AmazonSqsEndpointConfiguration(AmazonSqsEndpointConfiguration parent, AmazonSqsTopologyConfiguration topology, bool isBusEndpoint)
        : base(parent, topology, isBusEndpoint)
    {
        Topology = topology;
    }

    public new AmazonSqsTopologyConfiguration Topology { get; }

    public AmazonSqsEndpointConfiguration CreateEndpointConfiguration(bool isBusEndpoint = false) => new(this, Topology.ForEndpoint(), isBusEndpoint);
}
