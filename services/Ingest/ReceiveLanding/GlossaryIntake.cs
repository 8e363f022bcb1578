using Ccar.Messaging.Contracts;
using Ccar.Messaging.Storage;
using Microsoft.Extensions.Logging;

namespace Ccar.Messaging.Ingest.ReceiveLanding;

/// <summary>
/// Puts a landed glossary in the former one's place; a faulty one goes to quarantine. One process at a time does, and compares what stands: of two that land
/// one after the other the newer stays.
/// </summary>
internal sealed partial class GlossaryIntake(IObjectStore store, StoreKeys keys, GlossaryStore glossary, ITurns turns, ILogger<GlossaryIntake> logger)
{
    private const string TurnName = "glossary";

    /// <summary>Takes what lies under the key, and removes it; nothing happens when it was taken before.</summary>
    public async Task TakeAsync(string key, CancellationToken cancellationToken)
    {
        await using var turn = await turns.EnterAsync(TurnName, cancellationToken);
        while (!await TryTakeAsync(key, cancellationToken))
        {
        }
    }

    // False: another process, whose turn came because this one stood still, has taken one meanwhile.
    private async Task<bool> TryTakeAsync(string key, CancellationToken cancellationToken)
    {
        var standing = await glossary.FindETagAsync(cancellationToken);
        if (await store.FindAsync(key, cancellationToken) is not { } file || await store.ReadDocumentAsync(key, cancellationToken) is not { } landed)
        {
            return true;
        }

        try
        {
            if (!await glossary.TryReplaceAsync(landed.Content, key, standing, cancellationToken))
            {
                return false;
            }
        }
        catch (InvalidDefinitionException fault)
        {
            await RejectAsync(key, landed.Content, fault.Message, cancellationToken);
        }

        // Another one may have come meanwhile.
        await store.DeleteIfUnchangedAsync(key, file.ETag, cancellationToken);
        return true;
    }

    private async Task RejectAsync(string key, ReadOnlyMemory<byte> content, string fault, CancellationToken cancellationToken)
    {
        var place = keys.Quarantine(key);
        await store.WriteDocumentAsync(place, content, cancellationToken);
        await store.WriteDocumentAsync(
            StoreKeys.QuarantineReason(place), StoreJson.Write(new { reason = RejectionReason.InvalidDefinition, explanation = fault }), cancellationToken);
        LogFaulty(logger, fault, place);
    }

    [LoggerMessage(2002, LogLevel.Error, "{Fault} It is in quarantine at {Key}; the former glossary stays in use.", EventName = "GlossaryFaulty")]
    private static partial void LogFaulty(ILogger logger, string fault, string key);
}
