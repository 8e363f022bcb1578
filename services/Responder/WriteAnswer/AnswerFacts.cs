using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Responder.WriteAnswer;

/// <summary>Everything the text of an answer is written from.</summary>
public sealed record AnswerFacts
{
    /// <summary>Four runs and their total.</summary>
    private const int MostInOneSentence = 5;

    /// <summary>What was computed.</summary>
    public required QueryAttributes Attributes { get; init; }

    /// <summary>The snapshots it was computed from.</summary>
    public required IReadOnlyList<SelectedPartition> Selection { get; init; }

    /// <summary>What the table means.</summary>
    public required TableDefinition Definition { get; init; }

    /// <summary>How the question was understood.</summary>
    public required Understanding Understanding { get; init; }

    /// <summary>What the reader should know of how the rows came about.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary>The figures.</summary>
    public required FigureSet Figures { get; init; }

    /// <summary>How the figures come from plain ones.</summary>
    internal Derivation How => Derivation.Of(Attributes);

    /// <summary>True when every figure is told apart by its run alone: other key columns are filtered to one value, which the sentence names once.</summary>
    internal bool IsOneSentence =>
        Figures.Figures.RowCount <= MostInOneSentence
        && Attributes is { Having: null, Limit: null }
        && (How.Along is null || Figures.Figures.RowCount == 1)
        && (How.ShareOf is null || Figures.Figures.Rows.All(figure => figure.Value is not null))
        && Figures.Figures.KeyColumns.All(IsNamedOnce);

    private bool IsNamedOnce(string column) =>
        column == FigureBuilder.RunKey || column == How.FoundAt || Attributes.FilterAttributes.GetValueOrDefault(column) is { In.Count: 1 };
}
