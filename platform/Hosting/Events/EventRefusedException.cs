using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Hosting;

/// <summary>The event bus will never take an event as it is.</summary>
public sealed class EventRefusedException : PermanentFailureException
{
    /// <summary>Names the event and the bus's own code.</summary>
    public EventRefusedException(string message)
        : base(message)
    {
    }

    /// <summary>For serializers.</summary>
    public EventRefusedException()
    {
    }

    /// <summary>Names the event and the cause.</summary>
    public EventRefusedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
