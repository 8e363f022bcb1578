using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Storage;

/// <summary>The store refuses what was asked, and will until somebody changes its configuration or its permissions.</summary>
public sealed class StoreAccessException : PermanentFailureException
{
    /// <summary>Names bucket, key and what to do.</summary>
    public StoreAccessException(string message)
        : base(message)
    {
    }

    /// <summary>For serializers.</summary>
    public StoreAccessException()
    {
    }

    /// <summary>Names bucket, key, what to do, and the cause.</summary>
    public StoreAccessException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
