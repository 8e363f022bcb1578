using MassTransit.AmazonSqsTransport.Configuration;

namespace MassTransit;

/// <summary>Settings of this transport that the official package does not have.</summary>
public static class AmazonSqsHostExtensions
{
    /// <inheritdoc cref="HostSettings.DeployTopology"/>
    public static void DeployTopology(this IAmazonSqsHostConfigurator configurator, bool deploy) => Settings(configurator).DeployTopology = deploy;

    /// <inheritdoc cref="HostSettings.MaxReceiveCount"/>
    /// <exception cref="ArgumentOutOfRangeException">Below 1 or above 1,000.</exception>
    public static void MaxReceiveCount(this IAmazonSqsHostConfigurator configurator, int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, 1_000);
        Settings(configurator).MaxReceiveCount = count;
    }

    private static HostSettings Settings(IAmazonSqsHostConfigurator configurator) => ((AmazonSqsHostConfigurator)configurator).Settings;
}
