namespace Ccar.Messaging.Storage;

/// <summary>There is no object under the key.</summary>
public sealed class ObjectNotFoundException : IOException
{
    /// <summary>Names the key.</summary>
    public ObjectNotFoundException(string key)
        : base($"There is no object '{key}' in the store.") => Key = key;

    /// <summary>For serializers.</summary>
    public ObjectNotFoundException()
    {
    }

    /// <summary>Names the cause.</summary>
    public ObjectNotFoundException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>The key.</summary>
    public string? Key { get; }
}
