using Ccar.Messaging.Aws;

namespace Amazon.BedrockRuntime.Model;

/// <summary>How the model is to write.</summary>
public sealed class InferenceConfiguration
{
    /// <summary>Longest answer, in tokens, from 1. Set it: the quota is reserved by it when the call begins.</summary>
    public int? MaxTokens { get; set; }

    /// <summary>Texts at which it stops, up to 2,500.</summary>
    public List<string>? StopSequences { get; set; } = EmptyCollections.List<string>();

    /// <summary>0 for always the likeliest word, to 1. Some models refuse it together with TopP.</summary>
    public float? Temperature { get; set; }

    /// <summary>Share of the likeliest words to choose from, 0 to 1.</summary>
    public float? TopP { get; set; }
}
