using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>What became of a question: understood, or the reason why not.</summary>
public abstract record Retrieval
{
    private Retrieval()
    {
    }

    /// <summary>The question is understood; everything in it stands on the catalogue and the dictionaries.</summary>
    public sealed record Understood(QueryAttributes Attributes, IReadOnlyList<SelectedPartition> Selection, Understanding Understanding) : Retrieval;

    /// <summary>The question cannot go on; the sentence says what to do next.</summary>
    public sealed record Stopped(AnswerOutcome Outcome, StopReason Reason, string Sentence) : Retrieval
    {
        /// <summary>Questions that can be sent back as they are, best first.</summary>
        public IReadOnlyList<string> Options { get; init; } = [];

        /// <summary>The table, where it was known by then.</summary>
        public string? Table { get; init; }

        /// <summary>The scenario, where it was known by then.</summary>
        public string? Scenario { get; init; }

        /// <summary>Which words meant what, where that was known by then.</summary>
        public Understanding? Understanding { get; init; }
    }
}
