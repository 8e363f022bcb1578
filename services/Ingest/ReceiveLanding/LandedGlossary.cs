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

    public async Task TakeAsync(CancellationToken cancellationToken)
    {
        var key = keys.LandingPrefix + StoreKeys.Glossary;
        if (await store.FindAsync(key, cancellationToken) is not { } file || !IsSettled(file) || await store.ReadDocumentAsync(key, cancellationToken) is not { } landed)
        {
            return;
        }

        try
        {
            await glossary.ReplaceAsync(landed.Content, key, cancellationToken);
        }
        catch (InvalidDefinitionException fault)
        {
            await store.WriteDocumentAsync(keys.Quarantine(key), landed.Content, cancellationToken);
            await store.WriteDocumentAsync(StoreKeys.QuarantineReason(keys.Quarantine(key)), StoreJson.Write(new { reason = RejectionReason.InvalidDefinition, explanation = fault.Message }), cancellationToken);
            LogFaulty(logger, fault.Message, keys.Quarantine(key));
        }

        // Another one may have come meanwhile.
        await store.DeleteIfUnchangedAsync(key, file.ETag, cancellationToken);
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
