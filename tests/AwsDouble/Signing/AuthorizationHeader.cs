namespace Ccar.Messaging.AwsDouble.Signing;

/// <summary>What the Authorization header says.</summary>
/// <param name="Credential">Access key, date, region, service and <c>aws4_request</c>, with slashes between.</param>
/// <param name="SignedHeaders">The headers that are signed, in order.</param>
/// <param name="Signature">The signature, in hexadecimal digits.</param>
public sealed record AuthorizationHeader(string Credential, string[] SignedHeaders, string Signature)
{
    private const string Algorithm = "AWS4-HMAC-SHA256 ";

    /// <summary>Whose key it is.</summary>
    public string AccessKey => Credential.Split('/')[0];

    /// <summary>The region it was signed for; empty when the credential is malformed.</summary>
    public string Region => Credential.Split('/') is [_, _, var region, ..] ? region : "";

    /// <summary>The service it was signed for; empty when the credential is malformed.</summary>
    public string Service => Credential.Split('/') is [_, _, _, var service, ..] ? service : "";

    /// <summary>Null when there is none, or another kind of signature.</summary>
    public static AuthorizationHeader? Parse(RecordedRequest request)
    {
        if (!request.Headers.TryGetValue("Authorization", out var text) || !text.StartsWith(Algorithm, StringComparison.Ordinal))
        {
            return null;
        }

        var parts = text[Algorithm.Length..].Split(',').Select(part => part.Trim().Split('=', 2)).Where(part => part.Length == 2).ToDictionary(part => part[0], part => part[1]);
        return new AuthorizationHeader(parts.GetValueOrDefault("Credential", ""), parts.GetValueOrDefault("SignedHeaders", "").Split(';'), parts.GetValueOrDefault("Signature", ""));
    }
}
