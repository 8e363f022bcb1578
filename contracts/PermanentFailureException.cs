namespace Ccar.Messaging.Contracts;

/// <summary>A fault that trying again cannot mend. Hosting's outermost filter ends the question with it; nothing retries it.</summary>
public abstract class PermanentFailureException : Exception
{
    /// <summary>Says the domain fact, with the offending value and the remedy.</summary>
    protected PermanentFailureException(string message)
        : base(message)
    {
    }

    /// <summary>For serializers.</summary>
    protected PermanentFailureException()
    {
    }

    /// <summary>Says the domain fact and its cause.</summary>
    protected PermanentFailureException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
