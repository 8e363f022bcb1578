using Ccar.Messaging.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Ccar.Messaging.Testing;

/// <summary>What a test changes about the production registration.</summary>
public sealed record WorkerHostSetup
{
    /// <summary>Folder of the store; null means a temporary one that goes with the host.</summary>
    public string? Data { get; init; }

    /// <summary>Which workers run; null means all three.</summary>
    public Action<CcarBus>? Workers { get; init; }

    /// <summary>Configuration.</summary>
    public IReadOnlyDictionary<string, string?> Settings { get; init; } = new Dictionary<string, string?>();

    /// <summary>Registered before the product's own services.</summary>
    public Action<IServiceCollection>? Services { get; init; }

    /// <summary>Registered after them, in their place.</summary>
    public Action<IServiceCollection>? Replace { get; init; }
}
