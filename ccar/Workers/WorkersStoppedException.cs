namespace Ccar.Messaging.Cli;

/// <summary>The workers of this process ended by themselves, so nothing that was handed to them will be done.</summary>
public sealed class WorkersStoppedException : Exception
{
    /// <summary>Says what ended.</summary>
    public WorkersStoppedException(string message)
        : base(message)
    {
    }

    /// <summary>For serializers.</summary>
    public WorkersStoppedException()
    {
    }

    /// <summary>Names the cause.</summary>
    public WorkersStoppedException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
