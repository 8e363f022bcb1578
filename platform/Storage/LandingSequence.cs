using System.Globalization;
using System.Text.Json;

namespace Ccar.Messaging.Storage;

/// <summary>
/// Orders local landings by a counter that survives restarts and that all processes share. Numbers are taken one by one: of blocks
/// taken ahead, one process could give out an older number later than another process a newer one.
/// </summary>
public sealed class LandingSequence(IObjectStore store, TimeProvider clock)
{
    private const string Key = "landing-sequence.json";

    /// <summary>The next sequencer: 16 hexadecimal digits.</summary>
    public async Task<string> NextAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            var stored = await store.ReadDocumentAsync(Key, cancellationToken);
            var next = Last(stored) + 1;
            if (await store.TryWriteDocumentAsync(Key, StoreJson.Write(next), stored?.ETag, cancellationToken))
            {
                return next.ToString("x16", CultureInfo.InvariantCulture);
            }
        }
    }

    // A counter that is lost begins at the clock, which is ahead of all that was counted before: a landing must never count as older than those it follows.
    private long Last(StoredDocument? stored)
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
