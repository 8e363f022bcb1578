namespace Ccar.Messaging.Cli;

/// <summary>The command line cannot be used as it is; the message says what to write instead.</summary>
public sealed class UsageException : Exception
{
    /// <summary>Says what to write instead.</summary>
    public UsageException(string message)
        : base(message)
    {
    }

    /// <summary>For serializers.</summary>
    public UsageException()
    {
    }

    /// <summary>Names the cause.</summary>
    public UsageException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Every wrong setting as a sentence of its own; empty when it is about something else.</summary>
    public IReadOnlyList<string> WrongSettings { get; init; } = [];
}
