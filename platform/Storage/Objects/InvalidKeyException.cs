using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Storage;

/// <summary>A key that would leave the store or cannot be a file name.</summary>
public sealed class InvalidKeyException : PermanentFailureException
{
    /// <summary>Names the fault.</summary>
    public InvalidKeyException(string message)
        : base(message)
    {
    }

    /// <summary>For serializers.</summary>
    public InvalidKeyException()
    {
    }

    /// <summary>Names the cause.</summary>
    public InvalidKeyException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
