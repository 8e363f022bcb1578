namespace Ccar.Messaging.Contracts;

/// <summary>The question is understood. Published by Query (RetrieveAttributes).</summary>
public sealed record AttributesRetrieved
{
    /// <summary>The question.</summary>
    public required Guid QuestionId { get; init; }

    /// <summary>Hash of what was asked (<see cref="QuestionContent.ContentHash"/>): a result for other content under the same id is never used.</summary>
    public required string QuestionHash { get; init; }

    /// <summary>When it was asked, UTC.</summary>
    public required DateTimeOffset AskedAt { get; init; }

    /// <summary>When an answer is no longer wanted, UTC.</summary>
    public required DateTimeOffset Deadline { get; init; }

    /// <summary>What is to be computed.</summary>
    public required QueryAttributes Attributes { get; init; }

    /// <summary>The exact snapshots it is computed from, read from the catalogue once.</summary>
    public required IReadOnlyList<SelectedPartition> Selection { get; init; }

    /// <summary>Which words meant what, and what was assumed.</summary>
    public required Understanding Understanding { get; init; }

    /// <summary>Where the time went so far.</summary>
    public IReadOnlyList<StageTiming> Stages { get; init; } = [];
}
