namespace Amazon.BedrockRuntime.Model;

/// <summary>Which model a prompt router chose.</summary>
public sealed class PromptRouterTrace
{
    /// <summary>ARN of the model.</summary>
    public string? InvokedModelId { get; set; }
}
