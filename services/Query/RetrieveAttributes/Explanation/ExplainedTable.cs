namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>How a question reads on the ground of one table.</summary>
public sealed record ExplainedTable
{
    /// <summary>The table.</summary>
    public required string Table { get; init; }

    /// <summary>Whether its reading is the outcome.</summary>
    public required bool Chosen { get; init; }

    /// <summary>Whether it was read as a question over rows.</summary>
    public required bool OverRows { get; init; }

    /// <summary>The words of the question.</summary>
    public required IReadOnlyList<ExplainedWord> Words { get; init; }

    /// <summary>Everything that words were found to name, in the order of the question.</summary>
    public required IReadOnlyList<ExplainedMention> Mentions { get; init; }

    /// <summary>Words that stand for nothing here, as asked.</summary>
    public required IReadOnlyList<string> Unexplained { get; init; }

    /// <summary>The steps in their order, as far as they were taken.</summary>
    public required IReadOnlyList<ExplainedStep> Steps { get; init; }

    /// <summary>Why the reading on this table stopped; null where it came to an end.</summary>
    public string? Stopped { get; init; }
}
