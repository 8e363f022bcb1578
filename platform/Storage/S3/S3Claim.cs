using System.Security.Cryptography;
using System.Text.Json;

namespace Ccar.Messaging.Storage;

/// <summary>One holder's claim to a turn: what it writes into the lease, and the ETag of what it wrote last.</summary>
internal sealed class S3Claim(string key, string name)
{
    // An ETag may be a hash of the content: no two contents may be equal, or a renewal would not be seen, and another's lease be taken for one's own.
    private readonly string _holder = RandomNumberGenerator.GetHexString(32, lowercase: true);
    private int _renewals;

    public string Key { get; } = key;

    /// <summary>The lease's ETag; null when it is not held.</summary>
    public string? ETag { get; set; }

    /// <summary>When the write that it rests on was begun, by the holder's clock: others cannot have seen it earlier.</summary>
    public long WrittenFrom { get; set; }

    /// <summary>True for a lease that this claim wrote, be it by a write whose answer was lost.</summary>
    public bool IsOwn(StoredDocument standing)
    {
        try
        {
            using var lease = JsonDocument.Parse(standing.Content);
            return lease.RootElement.TryGetProperty("holder", out var holder) && holder.ValueEquals(_holder);
        }
        catch (JsonException)
        {
            return false;
        }
    }

    public byte[] NextContent() => StoreJson.Write(new { turn = name, holder = _holder, machine = Environment.MachineName, process = Environment.ProcessId, renewals = _renewals++ });
}
