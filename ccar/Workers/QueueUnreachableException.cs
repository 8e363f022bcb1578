namespace Ccar.Messaging.Cli;

/// <summary>A message could not be handed to the broker.</summary>
public sealed class QueueUnreachableException : Exception
{
    /// <summary>Says what to check.</summary>
    public QueueUnreachableException(string message)
        : base(message)
    {
    }

    /// <summary>For serializers.</summary>
    public QueueUnreachableException()
    {
    }

    /// <summary>Names the cause.</summary>
    public QueueUnreachableException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
