using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Responder.WriteAnswer;

/// <summary>Everything the text of an answer is written from.</summary>
public sealed record AnswerFacts
{
    /// <summary>What was computed.</summary>
    public required QueryAttributes Attributes { get; init; }

    /// <summary>The snapshots it was computed from.</summary>
    public required IReadOnlyList<SelectedPartition> Selection { get; init; }

    /// <summary>What the table means.</summary>
    public required TableDefinition Definition { get; init; }

    /// <summary>How the question was understood.</summary>
    public required Understanding Understanding { get; init; }

    /// <summary>The figures.</summary>
    public required FigureSet Figures { get; init; }
}
