namespace Ccar.Messaging.Contracts;

/// <summary>Every accepted question ends in exactly one content of this, delivered at least once. Published by the Responder.</summary>
public sealed record Answered
{
    /// <summary>The question.</summary>
    public required Guid QuestionId { get; init; }

    /// <summary>When it was asked, UTC.</summary>
    public required DateTimeOffset AskedAt { get; init; }

    /// <summary>When the answer record was written, UTC.</summary>
    public required DateTimeOffset AnsweredAt { get; init; }

    /// <summary>The question's text.</summary>
    public required string Question { get; init; }

    /// <summary>Who asked, as claimed by the publisher.</summary>
    public string? AskedBy { get; init; }

    /// <summary>How it ended.</summary>
    public required AnswerOutcome Outcome { get; init; }

    /// <summary>Why it was not answered; null when it was.</summary>
    public StopReason? Reason { get; init; }

    /// <summary>The answer, question back or refusal in plain English.</summary>
    public required string Text { get; init; }

    /// <summary>Questions that can be sent back as they are, ranked.</summary>
    public IReadOnlyList<string> Options { get; init; } = [];

    /// <summary>The figures; null unless answered.</summary>
    public Figures? Figures { get; init; }

    /// <summary>The table, where it was known.</summary>
    public string? Table { get; init; }

    /// <summary>The scenario, where it was known.</summary>
    public string? Scenario { get; init; }

    /// <summary>What the answer rests on; null when nothing was computed or understood and no broker authenticated the sender.</summary>
    public Receipt? Receipt { get; init; }

    /// <summary>Where the time went, stage by stage.</summary>
    public IReadOnlyList<StageTiming> Timings { get; init; } = [];

    /// <summary>The question whose clarification this settles.</summary>
    public Guid? InReplyTo { get; init; }

    /// <summary>The chosen option of that clarification, from 1.</summary>
    public int? Option { get; init; }
}
