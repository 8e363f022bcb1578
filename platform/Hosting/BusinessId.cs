using System.Security.Cryptography;
using System.Text;

namespace Ccar.Messaging.Hosting;

/// <summary>The one place ids come from.</summary>
public static class BusinessId
{
    /// <summary>An id derived from the parts, in order: the same parts always give the same id, so a repeat is recognised as one. RFC 9562, version 8.</summary>
    public static Guid Of(params ReadOnlySpan<string?> parts)
    {
        var text = new StringBuilder();
        foreach (var part in parts)
        {
            text.Append(part?.Length ?? -1).Append(':').Append(part);
        }

        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString()), hash);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash[..16], bigEndian: true);
    }

    /// <summary>A new id for what has no business key, such as a question typed by a person.</summary>
    public static Guid New(TimeProvider clock) => Guid.CreateVersion7(clock.GetUtcNow());
}
