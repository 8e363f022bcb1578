namespace Ccar.Messaging.Hosting;

/// <summary>
/// Looks at what a worker needs, as the worker would use it, and changes nothing that stays. Each room registers the checks of what it uses;
/// <c>ccar doctor</c> runs them all.
/// </summary>
public interface IResourceCheck
{
    /// <summary>What is looked at: names it in the finding when the check itself fails.</summary>
    string Resource { get; }

    /// <summary>Looks. A fault may be thrown: it becomes a finding that says what to do (<see cref="AwsFaults"/>).</summary>
    IAsyncEnumerable<Finding> CheckAsync(CancellationToken cancellationToken);
}
