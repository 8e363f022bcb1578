namespace Amazon.BedrockAgentRuntime.Model;

/// <summary>A part of the answer.</summary>
public sealed class Span
{
    /// <summary>Its last character, counted from 0.</summary>
    public int? End { get; set; }

    /// <summary>Its first character, counted from 0.</summary>
    public int? Start { get; set; }
}
