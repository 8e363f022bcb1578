namespace MassTransit;

/// <summary>The address of the broker: <c>amazonsqs://region/[scope]</c>.</summary>
public sealed record AmazonSqsHostAddress
{
    /// <summary>The scheme of every address of this transport.</summary>
    public const string AmazonSqsScheme = "amazonsqs";

    /// <summary>Reads an address.</summary>
    /// <exception cref="ArgumentException">The scheme is another one.</exception>
    public AmazonSqsHostAddress(Uri address)
    {
        if (!string.Equals(address.Scheme, AmazonSqsScheme, StringComparison.OrdinalIgnoreCase))
        {
            throw new ArgumentException($"'{address}' is not an Amazon SQS address: it must begin with '{AmazonSqsScheme}://'.", nameof(address));
        }

        Host = address.Host;
        Scope = Uri.UnescapeDataString(address.AbsolutePath.Trim('/').Split('/')[0]);
    }

    /// <summary>Composes an address.</summary>
    public AmazonSqsHostAddress(string host, string? scope)
    {
        Host = host;
        Scope = scope?.Trim('/') ?? "";
    }

    /// <summary>The region, such as <c>eu-central-1</c>.</summary>
    public string Host { get; }

    /// <summary>What all queues are prefixed with on their address; empty without scope.</summary>
    public string Scope { get; }

    /// <summary>The address as a URI.</summary>
    public Uri ToUri() => new UriBuilder(AmazonSqsScheme, Host) { Path = Scope.Length == 0 ? "/" : $"/{Uri.EscapeDataString(Scope)}" }.Uri;

    /// <inheritdoc cref="ToUri"/>
    public static implicit operator Uri(AmazonSqsHostAddress address) => address.ToUri();
}
