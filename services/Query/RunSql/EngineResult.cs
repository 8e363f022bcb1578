using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Query.RunSql;

/// <summary>What an engine gives back.</summary>
public sealed record EngineResult
{
    /// <summary>The rows, in no particular order.</summary>
    public required ResultTable Table { get; init; }

    /// <summary>The engine, e.g. <c>duckdb</c>.</summary>
    public required string Engine { get; init; }

    /// <summary>The engine's own id of the query; null where it has none.</summary>
    public string? QueryId { get; init; }

    /// <summary>Bytes read. DuckDB does not say: there it is the size of the selected snapshots, which is the most it can have read. 0 when nothing was read for this call.</summary>
    public long? BytesScanned { get; init; }

    /// <summary>True when the engine had the rows of the same text already.</summary>
    public bool CacheHit { get; init; }

    /// <summary>True when a selected snapshot may be missing from the rows, as the warnings say. Such rows answer no other question.</summary>
    public bool MayLackRows { get; init; }

    /// <summary>What the reader should know of how the rows came about, as sentences.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];
}
