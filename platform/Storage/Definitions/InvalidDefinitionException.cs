using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Storage;

/// <summary>A table definition cannot be read or contradicts itself.</summary>
public sealed class InvalidDefinitionException : PermanentFailureException
{
    /// <summary>Names the file, the fault and the remedy.</summary>
    public InvalidDefinitionException(string message)
        : base(message)
    {
    }

    /// <summary>For serializers.</summary>
    public InvalidDefinitionException()
    {
    }

    /// <summary>Names the file, the fault and its cause.</summary>
    public InvalidDefinitionException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
