using System.Globalization;
using System.Text.Json;

namespace Ccar.Messaging.Storage;

/// <summary>
/// Orders landings that no notification of S3 orders, by a counter that survives restarts and that all processes share. Numbers are taken one by one: of
/// blocks taken ahead, one process could give out an older number later than another process a newer one.
/// </summary>
public sealed class LandingSequence
{
    private readonly IObjectStore _store;
    private readonly string _key;
    private readonly Func<long?, long> _next;
    private readonly string _format;

    /// <summary>The sequence of a folder: 16 hexadecimal digits.</summary>
    public LandingSequence(IObjectStore store, TimeProvider clock)
        // A counter that is lost begins at the clock, which is ahead of all that was counted before: a landing must never count as older than those it follows.
        : this(store, "landing-sequence.json", last => (last ?? clock.GetUtcNow().UtcTicks) + 1, "{0:x16}")
    {
    }

    private LandingSequence(IObjectStore store, string key, Func<long?, long> next, string format) => (_store, _key, _next, _format) = (store, key, next, format);

    /// <summary>
    /// The sequence of a bucket: 18 hexadecimal digits that begin, as S3's do, with the seconds since 1970, so that landings announced by hand and by S3
    /// can follow each other.
    /// </summary>
    public static LandingSequence OfBucket(IObjectStore store, TimeProvider clock) =>
        new(store, "landing-sequence-s3.json", last => Math.Max((last ?? 0) + 1, InstantOf(clock.GetUtcNow())), "00{0:X16}");

    /// <summary>The next sequencer.</summary>
    public async Task<string> NextAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            var stored = await _store.ReadDocumentAsync(_key, cancellationToken);
            var next = _next(Last(stored));
            if (await _store.TryWriteDocumentAsync(_key, StoreJson.Write(next), stored?.ETag, cancellationToken))
            {
                return string.Format(CultureInfo.InvariantCulture, _format, next);
            }
        }
    }

    // Seconds in the upper half, their fraction in the lower.
    private static long InstantOf(DateTimeOffset now) => (now.ToUnixTimeSeconds() << 32) | ((now.UtcTicks % TimeSpan.TicksPerSecond << 32) / TimeSpan.TicksPerSecond);

    private static long? Last(StoredDocument? stored)
    {
        try
        {
            return stored is null ? null : StoreJson.Read<long>(stored.Content.Span);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
