namespace Amazon.BedrockAgentRuntime.Model;

/// <summary>How the model is to write.</summary>
public sealed class InferenceConfig
{
    /// <summary>For text.</summary>
    public TextInferenceConfig? TextInferenceConfig { get; set; }
}
