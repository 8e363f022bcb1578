using MassTransit.AmazonSqsTransport.Topology;

namespace MassTransit;

/// <summary>
/// The address of a queue or a topic: <c>amazonsqs://region/[scope/]queue?durable=false&amp;autodelete=true</c>, the same with
/// <c>type=topic</c>, or the short forms <c>queue:name</c> and <c>topic:name</c>.
/// </summary>
public sealed record AmazonSqsEndpointAddress
{
    /// <summary>Reads an address; a short form takes region and scope from the host's.</summary>
    /// <exception cref="ArgumentException">Another scheme.</exception>
    /// <exception cref="AmazonSqsTransportConfigurationException">The name is none that SQS or SNS would take.</exception>
    public AmazonSqsEndpointAddress(Uri hostAddress, Uri address)
    {
        switch (address.Scheme.ToUpperInvariant())
        {
            case "AMAZONSQS":
                var path = address.AbsolutePath.Trim('/').Split('/');
                Host = address.Host;
                Name = Uri.UnescapeDataString(path[^1]);
                Scope = path.Length > 1 ? Uri.UnescapeDataString(path[0]) : "";
                break;
            case "QUEUE":
            case "TOPIC":
                var host = new AmazonSqsHostAddress(hostAddress);
                Host = host.Host;
                Scope = host.Scope;
                IsTopic = string.Equals(address.Scheme, "topic", StringComparison.OrdinalIgnoreCase);
                Name = Uri.UnescapeDataString(address.AbsolutePath);
                break;
            default:
                throw new ArgumentException(
                    $"'{address}' is no address of this transport: use amazonsqs://region/queue, queue:name or topic:name.", nameof(address));
        }

        foreach (var pair in address.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            Apply(pair.Split('=', 2));
        }

        EntityName.ThrowIfInvalid(Name, IsTopic);
    }

    /// <summary>Composes the address of a queue or a topic.</summary>
    public AmazonSqsEndpointAddress(Uri hostAddress, string name, bool isTopic = false, bool autoDelete = false)
    {
        var host = new AmazonSqsHostAddress(hostAddress);
        (Host, Scope, Name, IsTopic, AutoDelete, Durable) = (host.Host, host.Scope, name, isTopic, autoDelete, !autoDelete);
        EntityName.ThrowIfInvalid(name, isTopic);
    }

    /// <summary>The region.</summary>
    public string Host { get; }

    /// <summary>The scope; empty without.</summary>
    public string Scope { get; }

    /// <summary>The queue's or topic's name.</summary>
    public string Name { get; }

    /// <summary>True for a topic.</summary>
    public bool IsTopic { get; private set; }

    /// <summary>False for a queue that lives as long as its process.</summary>
    public bool Durable { get; private set; } = true;

    /// <summary>True for a queue that is deleted when its bus stops.</summary>
    public bool AutoDelete { get; private set; }

    /// <summary>The long form.</summary>
    public Uri ToUri()
    {
        var path = Scope.Length == 0 || IsTopic ? $"/{Name}" : $"/{Uri.EscapeDataString(Scope)}/{Name}";
        string?[] options = [Durable ? null : "durable=false", AutoDelete ? "autodelete=true" : null, IsTopic ? "type=topic" : null];
        return new UriBuilder(AmazonSqsHostAddress.AmazonSqsScheme, Host) { Path = path, Query = string.Join('&', options.Where(option => option is not null)) }.Uri;
    }

    /// <inheritdoc cref="ToUri"/>
    public static implicit operator Uri(AmazonSqsEndpointAddress address) => address.ToUri();

    private void Apply(string[] option)
    {
        var value = option.Length > 1 ? option[1] : "";
        switch (option[0])
        {
            case "temporary" when bool.TryParse(value, out var temporary):
                (AutoDelete, Durable) = (temporary, !temporary);
                break;
            case "durable" when bool.TryParse(value, out var durable):
                Durable = durable;
                break;
            case "autodelete" when bool.TryParse(value, out var autoDelete):
                AutoDelete = autoDelete;
                break;
            case "type":
                IsTopic = string.Equals(value, "topic", StringComparison.OrdinalIgnoreCase);
                break;
            default:
                // Options of other senders are not ours to refuse.
                break;
        }
    }
}
