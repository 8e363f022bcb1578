using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Responder.WriteAnswer;

/// <summary>The figures of an answer, and the partitions that have none.</summary>
/// <param name="Figures">The figures that fit a message.</param>
/// <param name="WithoutRows">Selected partitions without a matching row: they are named, never shown as zero.</param>
public sealed record FigureSet(Figures Figures, IReadOnlyList<SelectedPartition> WithoutRows)
{
    /// <summary>What is missing behind figures that were derived.</summary>
    internal FigureGaps Gaps { get; init; } = FigureGaps.None;
}
