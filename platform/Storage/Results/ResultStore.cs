using System.Security.Cryptography;
using System.Text;
using Parquet;

namespace Ccar.Messaging.Storage;

/// <summary>Rows of answered questions, as Parquet, written once: a redelivered message finds what was stored for its statement.</summary>
public sealed class ResultStore(IObjectStore store, StoreKeys keys)
{
    /// <summary>The key of a statement's rows: the first 32 hexadecimal digits of SHA-256 over its text name them.</summary>
    public string KeyOf(Guid questionId, string sql) =>
        keys.Result(questionId, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(sql)))[..32]);

    /// <summary>The key of the record that says which statement and snapshots the rows under a key are from.</summary>
    public static string RecordOf(string key) => Path.ChangeExtension(key, ".json");

    /// <summary>Stores the rows unless some are stored already; returns those that count, which are always the first.</summary>
    public async Task<ResultTable> AddAsync(string key, ResultTable table, CancellationToken cancellationToken)
    {
        // A result has a bounded number of rows, so it is made in memory: one file is written, and it is the stored one.
        using var stream = new MemoryStream();
        await ResultWriter.WriteAsync(table, stream, cancellationToken);
        return await store.TryWriteDocumentAsync(key, stream.ToArray(), null, cancellationToken)
            ? table
            : await FindAsync(key, cancellationToken) ?? table;
    }

    /// <summary>The stored rows; null when there are none.</summary>
    public async Task<ResultTable?> FindAsync(string key, CancellationToken cancellationToken)
    {
        // Small enough for one read, and Parquet needs a stream that seeks, which an object's is not.
        var stored = await store.ReadDocumentAsync(key, cancellationToken);
        if (stored is null)
        {
            return null;
        }

        using var stream = new MemoryStream(stored.Content.ToArray(), false);
        await using var reader = await ParquetReader.CreateAsync(stream, cancellationToken: cancellationToken);
        return await ResultRows.ReadAsync(reader, cancellationToken);
    }
}
