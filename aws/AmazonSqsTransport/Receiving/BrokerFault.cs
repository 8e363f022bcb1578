namespace MassTransit.AmazonSqsTransport.Receiving;

/// <summary>Tells a broker that did not take what a consumer sent from a consumer that failed.</summary>
internal static class BrokerFault
{
    /// <summary>True when the message itself is not to blame: it comes again, and is no poison.</summary>
    public static bool Is(Exception? fault) =>
        fault switch
        {
            null => false,
            AmazonSqsMessageRefusedException or AmazonSqsTransportConfigurationException => false,
            AmazonSqsTransportException => true,
            AggregateException several => several.InnerExceptions.Any(Is),
            _ => Is(fault.InnerException),
        };
}
