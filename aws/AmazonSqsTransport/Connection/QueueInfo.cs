using System.Globalization;

namespace MassTransit.AmazonSqsTransport.Connection;

/// <summary>A queue that is there.</summary>
internal sealed record QueueInfo(string Name, string Url)
{
    /// <summary>The owner's account, which stands in the URL; null where an emulator's URL has none.</summary>
    public string? Account =>
        Url.Split('/') is { Length: > 1 } parts && parts[^2].Length == 12 && long.TryParse(parts[^2], NumberStyles.None, CultureInfo.InvariantCulture, out _)
            ? parts[^2]
            : null;
}
