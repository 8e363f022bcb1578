using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using Amazon.S3;
using Microsoft.Extensions.Options;

namespace Ccar.Messaging.Storage;

/// <summary>
/// Turns by lease objects. The holder creates the object and writes it again now and then; who waits takes it over after it has stood there unchanged for a
/// whole lease by its own clock, so that no two clocks are ever compared. A turn costs two requests, and more only where it is waited for or held for long.
/// <para>
/// A holder that is stopped for longer than a lease has lost its turn, and can see by its own clock that it may have; stopped right between looking and writing
/// it goes on without knowing. Turns therefore keep work from being done twice; what is current is decided by the catalogue's compare-and-swap alone.
/// </para>
/// </summary>
[SuppressMessage("Design", "CA1001", Justification = "The store it opens holds nothing of its own.")]
public sealed class S3Turns(IAmazonS3 client, IOptions<S3Options> options, TimeProvider clock) : ITurns
{
    private static readonly TimeSpan ShortestPause = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(1);

    private readonly KeyedLocks _own = new();
    private readonly S3ObjectStore _store = new(client, options, clock, S3Limits.Lease);

    /// <summary>How long a lease lasts without being renewed. The default value is 30 seconds; it is renewed after a third of it.</summary>
    public TimeSpan LeaseTime { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long others may hold a turn that is waited for. The default value is 2 minutes, far more than a large file takes.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromMinutes(2);

    /// <inheritdoc/>
    [SuppressMessage("Reliability", "CA2000", Justification = "The lease gives up the process's own turn with itself.")]
    public async Task<ITurn> EnterAsync(string name, CancellationToken cancellationToken)
    {
        var own = await _own.EnterAsync(name, cancellationToken);
        try
        {
            return new S3Lease(_store, await AcquireAsync(name, cancellationToken), own, LeaseTime, clock);
        }
        catch
        {
            own.Dispose();
            throw;
        }
    }

    /// <summary>The key of a name's lease.</summary>
    internal static string KeyOf(string name) => $"turns/{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)))[..32]}.json";

    private async Task<S3Claim> AcquireAsync(string name, CancellationToken cancellationToken)
    {
        var claim = new S3Claim(KeyOf(name), name);
        var (since, pause) = (clock.GetTimestamp(), ShortestPause);
        var (seen, seenSince) = ((string?)null, since);
        if (await TakeAsync(claim, null, cancellationToken))
        {
            return claim;
        }

        while (true)
        {
            var standing = await _store.ReadDocumentAsync(claim.Key, cancellationToken);
            (seen, seenSince) = standing?.ETag == seen ? (seen, seenSince) : (standing?.ETag, clock.GetTimestamp());
            if ((standing is null || clock.GetElapsedTime(seenSince) >= LeaseTime) && await TakeAsync(claim, standing?.ETag, cancellationToken))
            {
                return claim;
            }

            if (clock.GetElapsedTime(since) >= Patience)
            {
                throw new TimeoutException(
                    $"The turn of '{name}' was held by another process for {Patience.TotalSeconds:0} s. It is tried again later. The lease is '{claim.Key}' in the bucket '{options.Value.Bucket}'.");
            }

            await Task.Delay(pause, clock, cancellationToken);
            pause = pause * 2 < LongestPause ? pause * 2 : LongestPause;
        }
    }

    private async Task<bool> TakeAsync(S3Claim claim, string? standing, CancellationToken cancellationToken)
    {
        claim.WrittenFrom = clock.GetTimestamp();
        claim.ETag = await _store.WriteIfAsync(claim.Key, claim.NextContent(), standing, cancellationToken);
        return claim.ETag is not null;
    }
}
