using Ccar.Messaging.Contracts;
using Ccar.Messaging.Storage;
using Microsoft.Extensions.Logging;

namespace Ccar.Messaging.Ingest.ReceiveLanding;

/// <summary>Takes the glossary found at the root of the landing folder; a faulty one goes to quarantine and the former one stays.</summary>
internal sealed partial class LandedGlossary(IObjectStore store, StoreKeys keys, GlossaryStore glossary, ILogger<LandedGlossary> logger)
{
    public async Task TakeAsync(CancellationToken cancellationToken)
    {
        var key = keys.LandingPrefix + StoreKeys.Glossary;
        if (await store.ReadDocumentAsync(key, cancellationToken) is not { } landed)
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

        await store.DeleteAsync(key, cancellationToken);
    }

    [LoggerMessage(2002, LogLevel.Error, "{Fault} It is in quarantine at {Key}; the former glossary stays in use.", EventName = "GlossaryFaulty")]
    private static partial void LogFaulty(ILogger logger, string fault, string key);
}
