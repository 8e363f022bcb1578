using Ccar.Messaging.Contracts;
using Ccar.Messaging.Storage;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Ccar.Messaging.Ingest.ReceiveLanding;

/// <summary>Takes the glossary found at the root of the landing folder; a faulty one goes to quarantine and the former one stays.</summary>
internal sealed partial class LandedGlossary(
    IObjectStore store, StoreKeys keys, GlossaryStore glossary, IOptions<ReceiveLandingOptions> options, TimeProvider clock, ILogger<LandedGlossary> logger)
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
            await TakeAsync(file, cancellationToken);
        }
    }

    /// <summary>Takes the glossary that an event tells of; nothing happens when a former event of it was enough.</summary>
    public async Task TakeLandedAsync(CancellationToken cancellationToken)
    {
        if (await store.FindAsync(_key, cancellationToken) is { } file)
        {
            await TakeAsync(file, cancellationToken);
        }
    }

    private async Task TakeAsync(ObjectInfo file, CancellationToken cancellationToken)
    {
        if (await store.ReadDocumentAsync(_key, cancellationToken) is not { } landed)
        {
            return;
        }

        try
        {
            await glossary.ReplaceAsync(landed.Content, _key, cancellationToken);
        }
        catch (InvalidDefinitionException fault)
        {
            await store.WriteDocumentAsync(keys.Quarantine(_key), landed.Content, cancellationToken);
            await store.WriteDocumentAsync(StoreKeys.QuarantineReason(keys.Quarantine(_key)), StoreJson.Write(new { reason = RejectionReason.InvalidDefinition, explanation = fault.Message }), cancellationToken);
            LogFaulty(logger, fault.Message, keys.Quarantine(_key));
        }

        // Another one may have come meanwhile.
        await store.DeleteIfUnchangedAsync(_key, file.ETag, cancellationToken);
    }

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

    [LoggerMessage(2002, LogLevel.Error, "{Fault} It is in quarantine at {Key}; the former glossary stays in use.", EventName = "GlossaryFaulty")]
    private static partial void LogFaulty(ILogger logger, string fault, string key);
}
