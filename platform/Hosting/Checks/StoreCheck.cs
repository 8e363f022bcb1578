using System.Runtime.CompilerServices;
using System.Text;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Hosting;

/// <summary>Writes, reads and removes a document of its own, and tries whether the store keeps its word: written once, and compared before it is replaced.</summary>
public sealed class StoreCheck(IObjectStore store, TimeProvider clock) : IResourceCheck
{
    private const string Prefix = "doctor/";
    private static readonly TimeSpan LongestRemoval = TimeSpan.FromSeconds(5);
    private static readonly byte[] First = Encoding.UTF8.GetBytes("\"first\"");
    private static readonly byte[] Second = Encoding.UTF8.GetBytes("\"second\"");

    /// <inheritdoc/>
    public string Resource => "store";

    /// <inheritdoc/>
    public async IAsyncEnumerable<Finding> CheckAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var key = $"{Prefix}{clock.GetUtcNow().UtcTicks:x}-{Environment.ProcessId:x}.json";
        var findings = new List<Finding>();
        try
        {
            await TryAsync(key, findings, cancellationToken);
        }
        catch (Exception fault)
        {
            findings.Add(Explain(fault));
        }

        // Its own fault is another line: it must not hide the first one.
        if (await FailsToRemoveAsync(key) is { } left && findings[0].State == FindingState.Good)
        {
            findings.Add(left);
        }

        foreach (var finding in findings)
        {
            yield return finding;
        }
    }

    private async Task TryAsync(string key, List<Finding> findings, CancellationToken cancellationToken)
    {
        findings.Add(await store.TryWriteDocumentAsync(key, First, expectedETag: null, cancellationToken)
            ? Finding.Good(Resource, "Can be written.")
            : Finding.Bad(Resource, $"'{key}' is there already.", "Run it again."));
        findings.Add(await KeepsFirstAsync(key, cancellationToken)
            ? Finding.Good(Resource, "Writes once where it should.")
            : Finding.Bad(Resource, "A second writer replaces what is to be written once: answers and snapshots could change.", "Use a store with conditional writes (If-None-Match)."));
        findings.Add(await ComparesAsync(key, cancellationToken)
            ? Finding.Good(Resource, "Compares before it replaces.")
            : Finding.Bad(Resource, "A writer that compares with a former state replaces a newer one: commits could be lost.", "Use a store with conditional writes (If-Match)."));
        findings.Add(await IsListedAsync(key, cancellationToken)
            ? Finding.Good(Resource, "Can be listed.")
            : Finding.Bad(Resource, "What was just written is not listed.", "Allow s3:ListBucket on the bucket."));
    }

    private async Task<Finding?> FailsToRemoveAsync(string key)
    {
        using var limit = new CancellationTokenSource(LongestRemoval, clock);
        try
        {
            await store.DeleteAsync(key, limit.Token);
            return null;
        }
        catch (Exception fault)
        {
            var told = Explain(fault);
            return Finding.Warn(Resource, $"'{key}' could not be removed again: {told.Says}", $"Remove it by hand. {told.Remedy}");
        }
    }

    // The store says itself what is wrong, and where somebody must change something, what.
    private Finding Explain(Exception fault) => fault switch
    {
        StoreAccessException => Finding.Bad(Resource, fault.Message, "Do what it says, then ask again."),
        StoreUnavailableException => Finding.Bad(Resource, fault.Message, "Ask again; when it stays, look at the network, the credentials, and AWS_ENDPOINT_URL where it is set."),
        IOException or UnauthorizedAccessException => Finding.Bad(Resource, fault.Message, "See that the folder can be written, and that its disk has room."),
        _ => AwsFaults.Explain(Resource, fault),
    };

    private async Task<bool> KeepsFirstAsync(string key, CancellationToken cancellationToken) =>
        !await store.TryWriteDocumentAsync(key, Second, expectedETag: null, cancellationToken)
        && (await store.ReadDocumentAsync(key, cancellationToken))!.Content.Span.SequenceEqual(First);

    private async Task<bool> ComparesAsync(string key, CancellationToken cancellationToken)
    {
        var former = (await store.ReadDocumentAsync(key, cancellationToken))!.ETag;
        return await store.TryWriteDocumentAsync(key, Second, former, cancellationToken) && !await store.TryWriteDocumentAsync(key, First, former, cancellationToken);
    }

    private async Task<bool> IsListedAsync(string key, CancellationToken cancellationToken)
    {
        await foreach (var found in store.ListAsync(Prefix, cancellationToken))
        {
            if (found.Key == key)
            {
                return true;
            }
        }

        return false;
    }
}
