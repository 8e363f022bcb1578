using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>How the rules read a question, step by step. Nothing is computed, recorded or published for it.</summary>
public sealed record Explanation
{
    /// <summary>The question.</summary>
    public required string Question { get; init; }

    /// <summary>How it was read on the ground of each table it may be about; empty where it ended before.</summary>
    public IReadOnlyList<ExplainedTable> Tables { get; init; } = [];

    /// <summary>How the question would end; <see cref="AnswerOutcome.Answered"/> where it is understood, whatever the rows then say.</summary>
    public required AnswerOutcome Outcome { get; init; }

    /// <summary>Why it is not understood; null where it is.</summary>
    public StopReason? Reason { get; init; }

    /// <summary>The same as a sentence that says what to do next.</summary>
    public string? Sentence { get; init; }

    /// <summary>Questions that can be asked instead, best first.</summary>
    public IReadOnlyList<string> Options { get; init; } = [];

    /// <summary>What would be computed; null where the question is not understood.</summary>
    public QueryAttributes? Attributes { get; init; }

    /// <summary>The snapshots it would be computed from.</summary>
    public IReadOnlyList<SelectedPartition> Selection { get; init; } = [];

    /// <summary>What the receipt would say of the reading.</summary>
    public Understanding? Understanding { get; init; }
}
