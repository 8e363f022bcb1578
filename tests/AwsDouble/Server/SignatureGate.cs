using System.Globalization;
using Ccar.Messaging.AwsDouble.Signing;

namespace Ccar.Messaging.AwsDouble.Server;

/// <summary>Lets through what is signed by somebody known, now.</summary>
internal sealed class SignatureGate(CredentialBook credentials, TimeProvider clock)
{
    private static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(15);

    /// <summary>Null when the request may pass, else why not.</summary>
    public AwsException? Check(RecordedRequest request, AuthorizationHeader? authorization, IProtocol protocol)
    {
        if (authorization is null)
        {
            return protocol.Refusal(Refusal.Unsigned, "Missing Authentication Token");
        }

        if (credentials.Find(authorization.AccessKey) is not { } entry)
        {
            return protocol.Refusal(Refusal.UnknownKey, $"The access key '{authorization.AccessKey}' is not known to the double.");
        }

        if (entry.IsExpired)
        {
            return protocol.Refusal(Refusal.ExpiredToken, "The security token included in the request is expired");
        }

        if (request.Headers.GetValueOrDefault("X-Amz-Security-Token") != entry.SessionToken)
        {
            return protocol.Refusal(Refusal.InvalidToken, "The security token included in the request is invalid");
        }

        var verifier = new SigV4Verifier(authorization.AccessKey, entry.SecretKey, authorization.Region, authorization.Service);
        return verifier.Fault(request) is { } fault ? protocol.Refusal(Refusal.WrongSignature, fault) : CheckTime(request, protocol);
    }

    private AwsException? CheckTime(RecordedRequest request, IProtocol protocol)
    {
        var date = request.Headers["X-Amz-Date"];
        var signed = DateTimeOffset.ParseExact(date, "yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
        return (clock.GetUtcNow() - signed).Duration() > Tolerance ? protocol.Refusal(Refusal.Skewed, $"Signature expired or not yet current: {date}") : null;
    }
}
