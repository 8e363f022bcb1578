using System.Text;

namespace Ccar.Messaging.AwsDouble.Signing;

/// <summary>Checks that each chunk of a body is signed, and after the signature before it.</summary>
internal sealed class ChunkVerifier(Func<string, string> sign, string date, string scope)
{
    private const string TrailerSignature = "x-amz-trailer-signature";

    public string? Fault(byte[] raw, string seed)
    {
        try
        {
            return Fault(ChunkedBody.Parse(raw), seed);
        }
        catch (FormatException broken)
        {
            return $"The chunks cannot be read: {broken.Message}";
        }
    }

    private string? Fault(ChunkedBody body, string previous)
    {
        foreach (var (data, signature) in body.Chunks)
        {
            var text = string.Join('\n', "AWS4-HMAC-SHA256-PAYLOAD", date, scope, previous, SigV4Verifier.Hash([]), SigV4Verifier.Hash(data.Span));
            if (sign(text) != signature)
            {
                return "A chunk's signature is wrong.";
            }

            previous = signature;
        }

        return body.Trailers.Count > 0 ? TrailerFault(body, previous) : null;
    }

    private string? TrailerFault(ChunkedBody body, string previous)
    {
        var lines = body.Trailers.Where(trailer => trailer.Name != TrailerSignature).Select(trailer => $"{trailer.Name}:{trailer.Value}\n");
        var text = string.Join('\n', "AWS4-HMAC-SHA256-TRAILER", date, scope, previous, SigV4Verifier.Hash(Encoding.UTF8.GetBytes(string.Concat(lines))));
        return body.Trailers.Any(trailer => trailer.Name == TrailerSignature && trailer.Value == sign(text)) ? null : "The trailing headers' signature is wrong.";
    }
}
