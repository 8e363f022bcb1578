namespace Ccar.Messaging.Cli;

/// <summary>What came of running an answer's statement again; the line of <c>ccar replay --json</c>.</summary>
internal sealed record ReplayResult
{
    public required Guid QuestionId { get; init; }

    /// <summary>True when every figure is the recorded one, and no file is another one.</summary>
    public required bool Equal { get; init; }

    /// <summary>How many figures were compared.</summary>
    public required int Figures { get; init; }

    /// <summary>What is not the same.</summary>
    public required IReadOnlyList<FigureDifference> Differences { get; init; }

    /// <summary>The engine that ran then.</summary>
    public string? RecordedEngine { get; init; }

    /// <summary>The engine that ran now.</summary>
    public required string Engine { get; init; }

    /// <summary>Its id of the query; null where it has none.</summary>
    public string? EngineQueryId { get; init; }

    /// <summary>The files, and whether their bytes are there.</summary>
    public required IReadOnlyList<ReplayedFile> Files { get; init; }
}
