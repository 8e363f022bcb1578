using System.Security.Cryptography;
using System.Text;

namespace Ccar.Messaging.Ingest.IndexMetadata;

/// <summary>Tokens by which Bedrock knows a repeated request: 33 to 256 characters, so an id without more is too short (Bedrock Agent API).</summary>
internal static class ClientTokens
{
    /// <summary>64 hexadecimal digits that say what the request is about.</summary>
    public static string Of(params IEnumerable<string> parts) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))));
}
