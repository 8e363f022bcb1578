using Ccar.Messaging.AwsDouble.Calls;
using Ccar.Messaging.AwsDouble.Server;
using Ccar.Messaging.AwsDouble.Signing;

namespace Ccar.Messaging.AwsDouble.S3;

/// <summary>A call of S3 with its body out of its chunks, and its trailing headers among the others.</summary>
internal sealed class S3Request
{
    private readonly Dictionary<string, string> _trailers = new(StringComparer.OrdinalIgnoreCase);

    public S3Request(Call call)
    {
        Call = call;
        Body = call.Request.Body;
        if (PayloadForm.IsChunked(call.Request))
        {
            Unpack();
        }
    }

    public Call Call { get; }

    public byte[] Body { get; private set; }

    public string Bucket => (string)Call.Input["Bucket"]!;

    public string Key => (string)Call.Input["Key"]!;

    /// <summary>Every header, trailing ones too.</summary>
    public IEnumerable<KeyValuePair<string, string>> Headers => Call.Request.Headers.Concat(_trailers);

    public string? Header(string name) => Call.Request.Headers.GetValueOrDefault(name) ?? _trailers.GetValueOrDefault(name);

    public string? Query(string name) => (string?)Call.Input["Query"]![name];

    private void Unpack()
    {
        var body = ChunkedBody.Parse(Call.Request.Body);
        Body = body.Join();
        if (Header("x-amz-decoded-content-length") != Body.Length.ToString(System.Globalization.CultureInfo.InvariantCulture))
        {
            throw new AwsException("IncompleteBody", $"The body has {Body.Length} bytes, x-amz-decoded-content-length says {Header("x-amz-decoded-content-length")}.");
        }

        foreach (var (name, value) in body.Trailers)
        {
            _trailers[name] = value;
        }

        if (Header("x-amz-trailer") is { } promised && Header(promised) is null)
        {
            throw new AwsException("MalformedTrailerError", $"The trailing header {promised} was promised and did not come.");
        }
    }
}
