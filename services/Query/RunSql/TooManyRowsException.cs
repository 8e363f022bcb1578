using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.RunSql;

/// <summary>A result has more rows than an answer may have.</summary>
public sealed class TooManyRowsException : PermanentFailureException
{
    /// <summary>Names the limit and the remedy.</summary>
    public TooManyRowsException(string message)
        : base(message)
    {
    }

    /// <summary>For serializers.</summary>
    public TooManyRowsException()
    {
    }

    /// <summary>Names the cause as well.</summary>
    public TooManyRowsException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
