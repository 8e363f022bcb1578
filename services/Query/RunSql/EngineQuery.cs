using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.RunSql;

/// <summary>A statement and what it may read.</summary>
public sealed record EngineQuery
{
    /// <summary>The question; an engine that knows tokens derives one from it, so that a redelivered message finds the running query.</summary>
    public required Guid QuestionId { get; init; }

    /// <summary>The statement, as rendered.</summary>
    public required string Sql { get; init; }

    /// <summary>The table, without the suffix its versions have in SQL.</summary>
    public required string Table { get; init; }

    /// <summary>The snapshots it may read.</summary>
    public required IReadOnlyList<SelectedPartition> Selection { get; init; }

    /// <summary>When an answer is no longer wanted, UTC.</summary>
    public required DateTimeOffset Deadline { get; init; }
}
