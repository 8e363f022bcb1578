using System.Globalization;
using MassTransit;

namespace Ccar.Messaging.Conformance.Tests.Sqs;

/// <summary>Receive endpoints with settings that only SQS has.</summary>
internal static class SqsEndpoints
{
    public static void SqsEndpoint(this IBusFactoryConfigurator factory, string queue, Action<IAmazonSqsReceiveEndpointConfigurator> configure) =>
        ((IAmazonSqsBusFactoryConfigurator)factory).ReceiveEndpoint(queue, configure);

    /// <summary>For how long a received message is invisible to others when nobody extends it; queues are created with it.</summary>
    public static void VisibilityTimeout(this IAmazonSqsReceiveEndpointConfigurator endpoint, int seconds) =>
        endpoint.QueueAttributes["VisibilityTimeout"] = seconds.ToString(CultureInfo.InvariantCulture);
}
