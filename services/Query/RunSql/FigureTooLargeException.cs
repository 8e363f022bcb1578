using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.RunSql;

/// <summary>A figure has more digits than an exact decimal holds.</summary>
public sealed class FigureTooLargeException : PermanentFailureException
{
    /// <summary>Names the figure and its column.</summary>
    public FigureTooLargeException(string message)
        : base(message)
    {
    }

    /// <summary>For serializers.</summary>
    public FigureTooLargeException()
    {
    }

    /// <summary>Names the cause as well.</summary>
    public FigureTooLargeException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
