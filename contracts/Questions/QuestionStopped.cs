namespace Ccar.Messaging.Contracts;

/// <summary>The question cannot go on. Published by Query, or by Hosting's outermost filter on a permanent fault.</summary>
public sealed record QuestionStopped
{
    /// <summary>The question.</summary>
    public required Guid QuestionId { get; init; }

    /// <summary>Hash of what was asked (<see cref="QuestionContent.ContentHash"/>): a result for other content under the same id is never used.</summary>
    public required string QuestionHash { get; init; }

    /// <summary>When it was asked, UTC.</summary>
    public required DateTimeOffset AskedAt { get; init; }

    /// <summary>How it ends; never <see cref="AnswerOutcome.Answered"/>.</summary>
    public required AnswerOutcome Outcome { get; init; }

    /// <summary>Why, as a code.</summary>
    public required StopReason Reason { get; init; }

    /// <summary>Why and what to do next, as one sentence.</summary>
    public required string Sentence { get; init; }

    /// <summary>Questions that can be sent back as they are; ranked, may be empty.</summary>
    public IReadOnlyList<string> Options { get; init; } = [];

    /// <summary>The table, where it was known by then.</summary>
    public string? Table { get; init; }

    /// <summary>The scenario, where it was known by then.</summary>
    public string? Scenario { get; init; }

    /// <summary>Which words meant what, where that was known by then.</summary>
    public Understanding? Understanding { get; init; }

    /// <summary>Where the time went so far.</summary>
    public IReadOnlyList<StageTiming> Stages { get; init; } = [];
}
