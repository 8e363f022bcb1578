using Amazon;

namespace MassTransit;

/// <summary>Where the broker is. Made by <c>Host(region, host => …)</c>.</summary>
public interface AmazonSqsHostSettings
{
    /// <summary>The region.</summary>
    RegionEndpoint? Region { get; }

    /// <summary>The scope in every queue's address; empty without.</summary>
    string Scope { get; }

    /// <summary>True when topics are prefixed with the scope.</summary>
    bool ScopeTopics { get; }

    /// <summary>The broker's address.</summary>
    Uri HostAddress { get; }
}
