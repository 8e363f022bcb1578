using MassTransit.AmazonSqsTransport.Configuration;

namespace MassTransit;

/// <summary>Says where the broker is.</summary>
public static class AmazonSqsHostConfigurationExtensions
{
    /// <summary>The broker of a region.</summary>
    /// <param name="configurator">The bus.</param>
    /// <param name="hostName">The region, such as <c>eu-central-1</c>.</param>
    /// <param name="configure">Credentials, endpoints, limits.</param>
    public static void Host(this IAmazonSqsBusFactoryConfigurator configurator, string hostName, Action<IAmazonSqsHostConfigurator>? configure = null) =>
        configurator.Host(new AmazonSqsHostAddress(hostName, null).ToUri(), configure);

    /// <summary>The broker at an address, <c>amazonsqs://region/[scope]</c>.</summary>
    /// <param name="configurator">The bus.</param>
    /// <param name="hostAddress">The address.</param>
    /// <param name="configure">Credentials, endpoints, limits.</param>
    public static void Host(this IAmazonSqsBusFactoryConfigurator configurator, Uri hostAddress, Action<IAmazonSqsHostConfigurator>? configure = null)
    {
        var host = new AmazonSqsHostConfigurator(hostAddress);
        configure?.Invoke(host);
        configurator.Host(host.Settings);
    }
}
