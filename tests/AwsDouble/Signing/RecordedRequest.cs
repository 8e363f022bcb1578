using System.Text;

namespace Ccar.Messaging.AwsDouble.Signing;

/// <summary>A request as it came over the wire, with nothing decoded.</summary>
public sealed record RecordedRequest
{
    public required string Method { get; init; }

    /// <summary>Path and query as sent.</summary>
    public required string Target { get; init; }

    public required IReadOnlyDictionary<string, string> Headers { get; init; }

    public required byte[] Body { get; init; }

    public string Path => Target.Split('?')[0];

    public string Query => Target.Contains('?', StringComparison.Ordinal) ? Target[(Target.IndexOf('?', StringComparison.Ordinal) + 1)..] : "";

    /// <summary>The form's fields, decoded.</summary>
    public IReadOnlyDictionary<string, string> Form => Encoding.UTF8.GetString(Body).Split('&')
        .Select(pair => pair.Split('=', 2))
        .ToDictionary(pair => Uri.UnescapeDataString(pair[0]), pair => Uri.UnescapeDataString(pair[1]));

    public string Action => Form["Action"];

    public RecordedRequest WithHeader(string name, string value) =>
        this with { Headers = new Dictionary<string, string>(Headers, StringComparer.OrdinalIgnoreCase) { [name] = value } };
}
