using System.Collections.Concurrent;

namespace Ccar.Messaging.AwsDouble.Server;

/// <summary>Whose signatures are accepted. From the start there is the access key <c>test</c> with the secret <c>test</c>.</summary>
public sealed class CredentialBook
{
    /// <summary>The access key known from the start.</summary>
    public const string DefaultKey = "test";

    /// <summary>Its secret.</summary>
    public const string DefaultSecret = "test";

    private readonly ConcurrentDictionary<string, Entry> _entries = new() { [DefaultKey] = new Entry(DefaultSecret, null, IsExpired: false) };

    /// <summary>Makes a key known. With a token, requests must carry it, as those of temporary credentials do.</summary>
    public void Add(string accessKey, string secretKey, string? sessionToken = null) => _entries[accessKey] = new Entry(secretKey, sessionToken, IsExpired: false);

    /// <summary>Ends a key's session: requests get the error of an expired token from now on.</summary>
    public void Expire(string accessKey) => _entries[accessKey] = _entries[accessKey] with { IsExpired = true };

    /// <summary>Forgets a key.</summary>
    public void Remove(string accessKey) => _entries.TryRemove(accessKey, out _);

    internal Entry? Find(string accessKey) => _entries.GetValueOrDefault(accessKey);

    internal sealed record Entry(string SecretKey, string? SessionToken, bool IsExpired);
}
