using Microsoft.Extensions.DependencyInjection;

namespace Ccar.Messaging.Hosting;

/// <summary>A check that is made when it runs: a client that cannot be made, as without a region, is a finding of its own and does not end the others.</summary>
/// <typeparam name="TCheck">The check.</typeparam>
/// <param name="resource">What is looked at, in a few words.</param>
/// <param name="provider">What the check is made from.</param>
internal sealed class DeferredCheck<TCheck>(string resource, IServiceProvider provider) : IResourceCheck
    where TCheck : class, IResourceCheck
{
    private TCheck? _check;

    public string Resource => _check?.Resource ?? resource;

    public IAsyncEnumerable<Finding> CheckAsync(CancellationToken cancellationToken) =>
        (_check ??= ActivatorUtilities.CreateInstance<TCheck>(provider)).CheckAsync(cancellationToken);
}
