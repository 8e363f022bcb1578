using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>The definition, catalogue or profiles of a table cannot be read.</summary>
public sealed class UnreadableTableException : PermanentFailureException
{
    /// <summary>Names the table, the fault and the remedy.</summary>
    public UnreadableTableException(string message)
        : base(message)
    {
    }

    /// <summary>For serializers.</summary>
    public UnreadableTableException()
    {
    }

    /// <summary>Names the table, the fault and its cause.</summary>
    public UnreadableTableException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
