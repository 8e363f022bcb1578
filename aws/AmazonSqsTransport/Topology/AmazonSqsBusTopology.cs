using MassTransit.AmazonSqsTransport.Configuration;
using MassTransit.Transports;

namespace MassTransit.AmazonSqsTransport.Topology;

/// <summary>The addresses of messages on this bus.</summary>
internal sealed class AmazonSqsBusTopology(AmazonSqsHostConfiguration host, AmazonSqsTopologyConfiguration topology) : BusTopology(host, topology);
