namespace Ccar.Messaging.Contracts;

/// <summary>What an answer rests on, so that it can be checked next year.</summary>
public sealed record Receipt
{
    /// <summary>The statements that ran; null when none did.</summary>
    public IReadOnlyList<string> Sql { get; init; } = [];

    /// <summary>The attributes the SQL was built from.</summary>
    public QueryAttributes? Attributes { get; init; }

    /// <summary>The files the figures come from.</summary>
    public IReadOnlyList<ReceiptFile> Files { get; init; } = [];

    /// <summary>How the question was understood.</summary>
    public Understanding? Understanding { get; init; }

    /// <summary>Key of the stored rows.</summary>
    public string? ResultKey { get; init; }

    /// <summary>The engine.</summary>
    public string? Engine { get; init; }

    /// <summary>The engine's own id of the query.</summary>
    public string? EngineQueryId { get; init; }

    /// <summary>Bytes the engine read.</summary>
    public long? BytesScanned { get; init; }

    /// <summary>True when the rows came from a cache of the same text.</summary>
    public bool CacheHit { get; init; }

    /// <summary>What the reader should know of how the rows came about, as sentences.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary>Who wrote the text: <c>template</c> or <c>model</c>.</summary>
    public required string WrittenBy { get; init; }

    /// <summary>Why the template's text stands where a model was to write it, as one sentence; null otherwise.</summary>
    public string? WritingNote { get; init; }

    /// <summary>
    /// Who sent the question to the intake's queue, as the broker authenticated it (over SQS its <c>SenderId</c>); null in memory, and where a
    /// publisher published <see cref="QuestionAsked"/> itself.
    /// </summary>
    public string? SenderId { get; init; }
}
