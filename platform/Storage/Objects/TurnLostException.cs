namespace Ccar.Messaging.Storage;

/// <summary>A process lost its turn while it worked, and stopped before it wrote over what the next one may have written; it is tried again.</summary>
public sealed class TurnLostException : IOException
{
    /// <summary>Names the turn and what was left undone.</summary>
    public TurnLostException(string message)
        : base(message)
    {
    }

    /// <summary>For serializers.</summary>
    public TurnLostException()
    {
    }

    /// <summary>Names the turn, what was left undone, and the cause.</summary>
    public TurnLostException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
