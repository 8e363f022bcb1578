namespace Ccar.Messaging.Contracts;

/// <summary>One line of a landed file that cannot be used.</summary>
public sealed record FaultyLine
{
    /// <summary>Line number in the file, from 1, the header included.</summary>
    public required long Number { get; init; }

    /// <summary>The line as landed, cut after 200 characters, control characters escaped.</summary>
    public required string Text { get; init; }

    /// <summary>What is wrong with it, naming the column and the value.</summary>
    public required string Problem { get; init; }
}
