using System.Text;

namespace Ccar.Messaging.Storage;

/// <summary>Which texts are keys: the same for every store, so that what is stored in one can be stored in the other.</summary>
internal static class KeyRules
{
    /// <summary>S3's limit (Amazon S3 user guide, object keys).</summary>
    private const int MostBytes = 1_024;

    /// <exception cref="InvalidKeyException">It is no key; the message says why.</exception>
    public static void Check(string key)
    {
        if (FaultOf(key) is { } fault)
        {
            throw new InvalidKeyException($"The key '{Printable(key)}' {fault}.");
        }
    }

    /// <summary>Why a text is no key; null when it is one.</summary>
    public static string? FaultOf(string key)
    {
        if (key.Length == 0 || key[0] == '/' || key.Contains('\\', StringComparison.Ordinal) || key.Any(char.IsControl))
        {
            return "is empty, absolute, or holds a backslash or control character";
        }

        if (key.Length > MostBytes / 4 && Encoding.UTF8.GetByteCount(key) > MostBytes)
        {
            return $"has more than {MostBytes} bytes";
        }

        return key.Split('/').Any(part => part is "" or "." or "..") ? "has an empty, '.' or '..' part" : null;
    }

    private static string Printable(string key) => new([.. key.Select(c => char.IsControl(c) ? '?' : c)]);
}
