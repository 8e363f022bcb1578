using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.BuildSql;

/// <summary>Attributes or a selection that no statement is built from.</summary>
public sealed class InvalidAttributesException : PermanentFailureException
{
    /// <summary>Names the value and what is allowed.</summary>
    public InvalidAttributesException(string message)
        : base(message)
    {
    }

    /// <summary>For serializers.</summary>
    public InvalidAttributesException()
    {
    }

    /// <summary>Names the value and the cause.</summary>
    public InvalidAttributesException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
