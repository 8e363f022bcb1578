namespace Amazon.BedrockRuntime.Model;

/// <summary>What the call cost, in tokens.</summary>
public sealed class TokenUsage
{
    /// <summary>Of the question, read from the cache.</summary>
    public int? CacheReadInputTokens { get; set; }

    /// <summary>Of the question, written to the cache.</summary>
    public int? CacheWriteInputTokens { get; set; }

    /// <summary>The question.</summary>
    public int? InputTokens { get; set; }

    /// <summary>The answer.</summary>
    public int? OutputTokens { get; set; }

    /// <summary>Both.</summary>
    public int? TotalTokens { get; set; }
}
