namespace Ccar.Messaging.Storage;

/// <summary>Implemented by a store whose objects are files that an embedded engine can open in place.</summary>
public interface ILocalFiles
{
    /// <summary>The absolute path of a key, whether or not there is an object.</summary>
    /// <exception cref="InvalidKeyException">The key would leave the store.</exception>
    string PathOf(string key);

    /// <summary>False for a text that can be the name of a file and not a key.</summary>
    bool IsKey(string text);
}
