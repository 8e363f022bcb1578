using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Ccar.Messaging.Hosting;

/// <summary>Registers what <c>ccar doctor</c> looks at.</summary>
public static class CheckRegistration
{
    /// <summary>Adds a check, once however often it is asked for.</summary>
    /// <typeparam name="TCheck">The check.</typeparam>
    /// <param name="services">The container's registrations.</param>
    /// <param name="resource">What is looked at, in a few words: names it in the finding when the check cannot even be made.</param>
    public static IServiceCollection AddCheck<TCheck>(this IServiceCollection services, string resource)
        where TCheck : class, IResourceCheck
    {
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IResourceCheck, DeferredCheck<TCheck>>(provider => new DeferredCheck<TCheck>(resource, provider)));
        return services;
    }
}
