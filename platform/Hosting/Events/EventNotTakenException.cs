namespace Ccar.Messaging.Hosting;

/// <summary>The event bus did not take an event this time; it may later.</summary>
public sealed class EventNotTakenException : Exception
{
    /// <summary>Names the event and the bus's own code.</summary>
    public EventNotTakenException(string message)
        : base(message)
    {
    }

    /// <summary>For serializers.</summary>
    public EventNotTakenException()
    {
    }

    /// <summary>Names the event and what kept it from the bus.</summary>
    public EventNotTakenException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
