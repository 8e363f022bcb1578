using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Caching.Hybrid;
using Microsoft.Extensions.Logging;

namespace Ccar.Messaging.Query.RunSql;

/// <summary>Keeps rows under a hash of engine, place and statement. A cache that fails costs time and no question.</summary>
internal sealed partial class RowsCache(HybridCache cache, ResultCacheOptions options, ILogger logger)
{
    private readonly HybridCacheEntryOptions _keep = new() { Expiration = TimeSpan.FromMinutes(options.ExpirationMinutes) };

    private readonly HybridCacheEntryOptions _find = new()
    {
        Expiration = TimeSpan.FromMinutes(options.ExpirationMinutes),
        Flags = HybridCacheEntryFlags.DisableUnderlyingData,
    };

    /// <summary>The key of a statement: the whole text counts, so rows of another selection are never found.</summary>
    public static string KeyOf(string place, string sql) => $"ccar-rows-2-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{place}\n{sql}")))}";

    /// <summary>The rows kept under a key; null when there are none, or none that can be used.</summary>
    public async Task<EngineResult?> FindAsync(string key, RenderedColumns columns, CancellationToken cancellationToken)
    {
        try
        {
            var content = await cache.GetOrCreateAsync(key, static _ => ValueTask.FromResult<byte[]?>(null), _find, cancellationToken: cancellationToken);
            return content is null ? null : Hit(CachedRows.Read(content, columns) ?? throw new InvalidDataException("What is kept is not of this statement's columns."));
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            LogNotRead(logger, fault);
            return null;
        }
    }

    /// <summary>Keeps the rows, unless they are too many.</summary>
    public async Task KeepAsync(string key, EngineResult result)
    {
        try
        {
            var content = CachedRows.Write(result);
            if (content.Length <= options.MaximumBytes)
            {
                await cache.SetAsync(key, content, _keep, cancellationToken: CancellationToken.None);
            }
        }
        catch (Exception fault)
        {
            LogNotKept(logger, fault);
        }
    }

    private static EngineResult Hit(CachedRows rows) => new() { Table = rows.Table, Engine = rows.Engine, QueryId = rows.QueryId, BytesScanned = 0, CacheHit = true };

    [LoggerMessage(4206, LogLevel.Warning, "The cache of results could not be read; the engine is asked.", EventName = "CacheNotRead")]
    private static partial void LogNotRead(ILogger logger, Exception fault);

    [LoggerMessage(4207, LogLevel.Warning, "A result could not be kept in the cache.", EventName = "CacheNotKept")]
    private static partial void LogNotKept(ILogger logger, Exception fault);
}
