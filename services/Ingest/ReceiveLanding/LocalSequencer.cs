using System.Globalization;
using System.Text.Json;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Ingest.ReceiveLanding;

/// <summary>Orders local landings by a counter that survives restarts. Numbers are reserved in blocks; a restart may leave some out, which harms no order.</summary>
internal sealed class LocalSequencer(IObjectStore store, TimeProvider clock)
{
    private const string Key = "landing-sequence.json";
    private const long Block = 1_000;
    private long _next;
    private long _reserved;

    /// <summary>The next sequencer: 16 hexadecimal digits. Called from one loop only.</summary>
    public async Task<string> NextAsync(CancellationToken cancellationToken)
    {
        while (_next == _reserved)
        {
            await ReserveAsync(cancellationToken);
        }

        return (++_next).ToString("x16", CultureInfo.InvariantCulture);
    }

    private async Task ReserveAsync(CancellationToken cancellationToken)
    {
        var stored = await store.ReadDocumentAsync(Key, cancellationToken);
        var reserved = Reserved(stored);
        if (await store.TryWriteDocumentAsync(Key, StoreJson.Write(reserved + Block), stored?.ETag, cancellationToken))
        {
            (_next, _reserved) = (reserved, reserved + Block);
        }
    }

    // A counter that is lost begins at the clock, which is ahead of all that was counted before: a landing must never count as older than those it follows.
    private long Reserved(StoredDocument? stored)
    {
        try
        {
            return stored is null ? clock.GetUtcNow().UtcTicks : StoreJson.Read<long>(stored.Content.Span);
        }
        catch (JsonException)
        {
            return clock.GetUtcNow().UtcTicks;
        }
    }
}
