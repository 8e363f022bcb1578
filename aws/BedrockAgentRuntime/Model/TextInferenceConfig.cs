using Ccar.Messaging.Aws;

namespace Amazon.BedrockAgentRuntime.Model;

/// <summary>How the model is to write.</summary>
public sealed class TextInferenceConfig
{
    /// <summary>Longest answer, in tokens.</summary>
    public int? MaxTokens { get; set; }

    /// <summary>Texts at which it stops, up to 4.</summary>
    public List<string>? StopSequences { get; set; } = EmptyCollections.List<string>();

    /// <summary>0 for always the likeliest word, to 1.</summary>
    public float? Temperature { get; set; }

    /// <summary>Share of the likeliest words to choose from, 0 to 1.</summary>
    public float? TopP { get; set; }
}
