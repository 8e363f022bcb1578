using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Responder.WriteAnswer;

/// <summary>What is not behind derived figures, and must be said beside them.</summary>
internal sealed record FigureGaps
{
    /// <summary>Nothing is missing.</summary>
    public static FigureGaps None { get; } = new();

    /// <summary>Sides of changes that a run lacks altogether.</summary>
    public IReadOnlyList<MissingSide> Sides { get; init; } = [];

    /// <summary>Keys of shares whose values have no figure.</summary>
    public IReadOnlyList<Figure> Shares { get; init; } = [];

    /// <summary>Nested figures that fewer figures stand behind.</summary>
    public IReadOnlyList<InnerGap> Inner { get; init; } = [];

    /// <summary>Groups that count in a total and are not shown.</summary>
    public IReadOnlyList<LeftOutGroups> LeftOut { get; init; } = [];
}
