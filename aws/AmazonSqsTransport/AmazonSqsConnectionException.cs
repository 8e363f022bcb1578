namespace MassTransit;

/// <summary>The broker could not be reached, or did not answer as it should; the endpoint tries again.</summary>
public sealed class AmazonSqsConnectionException : ConnectionException
{
    public AmazonSqsConnectionException()
        : base(isTransient: true)
    {
    }

    public AmazonSqsConnectionException(string message)
        : base(message, isTransient: true)
    {
    }

    public AmazonSqsConnectionException(string message, Exception innerException)
        : base(message, innerException, isTransient: true)
    {
    }
}
