using Ccar.Messaging.Storage;
using Microsoft.Extensions.Options;

namespace Ccar.Messaging.Ingest.ReceiveLanding;

/// <summary>Takes the glossary found at the root of the landing folder; a faulty one goes to quarantine and the former one stays.</summary>
internal sealed class LandedGlossary(IObjectStore store, StoreKeys keys, GlossaryIntake intake, IOptions<ReceiveLandingOptions> options, TimeProvider clock)
{
    private (string ETag, DateTimeOffset At)? _seen;

    private readonly string _key = keys.LandingPrefix + StoreKeys.Glossary;

    /// <summary>True for the key a glossary lands under.</summary>
    public bool IsGlossary(string key) => key == _key;

    /// <summary>Takes the glossary in a watched folder, once it is complete.</summary>
    public async Task TakeAsync(CancellationToken cancellationToken)
    {
        if (await store.FindAsync(_key, cancellationToken) is { } file && IsSettled(file))
        {
            await intake.TakeAsync(_key, cancellationToken);
        }
    }

    /// <summary>Takes the glossary that an event tells of; nothing happens when a former event of it was enough.</summary>
    public Task TakeLandedAsync(CancellationToken cancellationToken) => intake.TakeAsync(_key, cancellationToken);

    // The same rule as for reports: left alone for a while, by its time or, if that is in the future, by ours.
    private bool IsSettled(ObjectInfo file)
    {
        var (now, settling) = (clock.GetUtcNow(), TimeSpan.FromMilliseconds(options.Value.SettleMilliseconds));
        if (_seen?.ETag != file.ETag)
        {
            _seen = (file.ETag, now);
        }

        return now - file.LastModified >= settling || now - _seen.Value.At >= settling;
    }
}
