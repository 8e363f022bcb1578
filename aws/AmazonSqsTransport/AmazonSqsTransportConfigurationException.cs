namespace MassTransit;

/// <summary>A name, setting or address that SQS or SNS would not take.</summary>
public sealed class AmazonSqsTransportConfigurationException : AmazonSqsTransportException
{
    public AmazonSqsTransportConfigurationException()
    {
    }

    public AmazonSqsTransportConfigurationException(string message)
        : base(message)
    {
    }

    public AmazonSqsTransportConfigurationException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
