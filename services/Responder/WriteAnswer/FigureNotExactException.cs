using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Responder.WriteAnswer;

/// <summary>A figure cannot be given with all its digits.</summary>
public sealed class FigureNotExactException : PermanentFailureException
{
    /// <summary>Names the operation and the remedy.</summary>
    public FigureNotExactException(string message)
        : base(message)
    {
    }

    /// <summary>For serializers.</summary>
    public FigureNotExactException()
    {
    }

    /// <summary>Names the cause as well.</summary>
    public FigureNotExactException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
