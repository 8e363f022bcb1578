using Ccar.Messaging.Hosting;
using Ccar.Messaging.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Ccar.Messaging.Testing;

/// <summary>What a test changes about the production registration.</summary>
public sealed record WorkerHostSetup
{
    /// <summary>Folder of the store; null means a temporary one that goes with the host.</summary>
    public string? Data { get; init; }

    /// <summary>Which workers run; null means all three.</summary>
    public Action<CcarBus>? Workers { get; init; }

    /// <summary>Configuration; it goes before what a test host sets itself.</summary>
    public IReadOnlyDictionary<string, string?> Settings { get; init; } = new Dictionary<string, string?>();

    /// <summary>Registered before the product's own services.</summary>
    public Action<IServiceCollection>? Services { get; init; }

    /// <summary>Registered after them, in their place.</summary>
    public Action<IServiceCollection>? Replace { get; init; }

    /// <summary>The same with a call before everything the workers ask of the store.</summary>
    public WorkerHostSetup BeforeStore(Func<StoreOperation, string, Task> hook) => this with
    {
        Replace = services =>
        {
            Replace?.Invoke(services);
            services.AddSingleton<IObjectStore>(provider => new HookedStore(provider.GetRequiredService<FileObjectStore>(), hook));
        },
    };
}
