namespace Ccar.Messaging.Storage;

/// <summary>The store did not do what was asked and may do it later; every stage tries again.</summary>
public sealed class StoreUnavailableException : IOException
{
    /// <summary>Names the fault.</summary>
    public StoreUnavailableException(string message)
        : base(message)
    {
    }

    /// <summary>For serializers.</summary>
    public StoreUnavailableException()
    {
    }

    /// <summary>Names the fault and its cause.</summary>
    public StoreUnavailableException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
