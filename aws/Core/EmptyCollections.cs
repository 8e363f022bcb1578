using Amazon;

namespace Ccar.Messaging.Aws;

/// <summary>The SDK's rule for collections nobody has set: null, or empty when <see cref="AWSConfigs.InitializeCollections"/> is true.</summary>
public static class EmptyCollections
{
    /// <summary>An unset list.</summary>
    /// <typeparam name="T">Type of the items.</typeparam>
    /// <returns>Null, or a new list.</returns>
    public static List<T>? List<T>() => AWSConfigs.InitializeCollections ? [] : null;

    /// <summary>An unset map.</summary>
    /// <typeparam name="T">Type of the values.</typeparam>
    /// <returns>Null, or a new map.</returns>
    public static Dictionary<string, T>? Map<T>() => AWSConfigs.InitializeCollections ? [] : null;
}
