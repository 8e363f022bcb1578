namespace Ccar.Messaging.Contracts;

/// <summary>How the question was understood. Small and exact: it goes into the receipt as it is.</summary>
public sealed record Understanding
{
    /// <summary>Who understood it: <c>rules</c> or <c>model</c>.</summary>
    public required string RetrievedBy { get; init; }

    /// <summary>What each content word was taken for, in the order of the question.</summary>
    public IReadOnlyList<WordMeaning> Words { get; init; } = [];

    /// <summary>Defaults that were applied, as short sentences.</summary>
    public IReadOnlyList<string> Assumptions { get; init; } = [];

    /// <summary>Words known to carry no meaning here.</summary>
    public IReadOnlyList<string> Ignored { get; init; } = [];

    /// <summary>What the reader should know of the data, e.g. that a newer landing was rejected.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];
}
