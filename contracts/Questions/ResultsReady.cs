namespace Ccar.Messaging.Contracts;

/// <summary>The engine finished and its rows are stored. Published by Query (RunSql).</summary>
public sealed record ResultsReady
{
    /// <summary>The question.</summary>
    public required Guid QuestionId { get; init; }

    /// <summary>Hash of what was asked (<see cref="QuestionContent.ContentHash"/>): a result for other content under the same id is never used.</summary>
    public required string QuestionHash { get; init; }

    /// <summary>When it was asked, UTC.</summary>
    public required DateTimeOffset AskedAt { get; init; }

    /// <summary>When an answer is no longer wanted, UTC.</summary>
    public required DateTimeOffset Deadline { get; init; }

    /// <summary>What was computed.</summary>
    public required QueryAttributes Attributes { get; init; }

    /// <summary>The exact snapshots it was computed from.</summary>
    public required IReadOnlyList<SelectedPartition> Selection { get; init; }

    /// <summary>Which words meant what, and what was assumed.</summary>
    public required Understanding Understanding { get; init; }

    /// <summary>The statement that ran.</summary>
    public required string Sql { get; init; }

    /// <summary>Key of the stored rows, <c>results/&lt;question id&gt;/&lt;hash&gt;.parquet</c>; the answer is written from these and nothing else.</summary>
    public required string ResultKey { get; init; }

    /// <summary>Result columns in order.</summary>
    public required IReadOnlyList<string> Columns { get; init; }

    /// <summary>Number of stored rows.</summary>
    public required int RowCount { get; init; }

    /// <summary>The engine: <c>duckdb</c> or <c>athena</c>.</summary>
    public required string Engine { get; init; }

    /// <summary>The engine's own id of the query; null where it has none.</summary>
    public string? EngineQueryId { get; init; }

    /// <summary>Bytes the engine read; null where it does not say.</summary>
    public long? BytesScanned { get; init; }

    /// <summary>True when the rows came from a cache of the same text.</summary>
    public bool CacheHit { get; init; }

    /// <summary>What the reader should know of how the rows came about, as sentences.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary>Where the time went so far.</summary>
    public IReadOnlyList<StageTiming> Stages { get; init; } = [];
}
