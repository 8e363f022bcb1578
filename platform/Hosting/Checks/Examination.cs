using Microsoft.Extensions.DependencyInjection;

namespace Ccar.Messaging.Hosting;

/// <summary>Runs every check of a process at once, each with its own time limit.</summary>
public static class Examination
{
    /// <summary>How long one check may take.</summary>
    public static TimeSpan Limit { get; } = TimeSpan.FromSeconds(20);

    /// <summary>The findings, check by check in the order of registration.</summary>
    /// <param name="services">Services of a composed host; it need not run.</param>
    /// <param name="cancellationToken">Ends the examination.</param>
    public static async IAsyncEnumerable<Finding> RunAsync(
        IServiceProvider services, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var clock = services.GetRequiredService<TimeProvider>();
        var running = services.GetServices<IResourceCheck>().Select(check => RunAsync(check, clock, cancellationToken)).ToList();
        foreach (var findings in running)
        {
            foreach (var finding in await findings)
            {
                yield return finding;
            }
        }
    }

    private static async Task<IReadOnlyList<Finding>> RunAsync(IResourceCheck check, TimeProvider clock, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(Limit, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, limit.Token);
        var findings = new List<Finding>();
        try
        {
            // Not on the caller's thread: the AWS SDK searches for credentials before its first await.
            await Task.Run(() => CollectAsync(check, findings, either.Token), either.Token);
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            findings.Add(AwsFaults.Explain(check.Resource, fault));
        }

        return findings;
    }

    private static async Task CollectAsync(IResourceCheck check, List<Finding> findings, CancellationToken cancellationToken)
    {
        await foreach (var finding in check.CheckAsync(cancellationToken))
        {
            findings.Add(finding);
        }
    }
}
