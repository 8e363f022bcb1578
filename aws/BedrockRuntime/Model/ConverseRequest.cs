using Amazon.Runtime.Documents;
using Ccar.Messaging.Aws;

namespace Amazon.BedrockRuntime.Model;

/// <summary>Asks a model. A guardrail or a cut answer is no error: see <see cref="ConverseResponse.StopReason"/>.</summary>
public sealed class ConverseRequest : AmazonBedrockRuntimeRequest
{
    /// <summary>Settings only this model knows, as a JSON object.</summary>
    public Document AdditionalModelRequestFields { get; set; }

    /// <summary>JSON pointers to more of the model's answer, up to 10.</summary>
    public List<string>? AdditionalModelResponseFieldPaths { get; set; } = EmptyCollections.List<string>();

    /// <summary>The guardrail, or null for none.</summary>
    public GuardrailConfiguration? GuardrailConfig { get; set; }

    /// <summary>How the model is to write.</summary>
    public InferenceConfiguration? InferenceConfig { get; set; }

    /// <summary>The conversation, beginning with the user. Required.</summary>
    public List<Message>? Messages { get; set; } = EmptyCollections.List<Message>();

    /// <summary>Id or ARN of a model, an inference profile or a prompt router, 1 to 2,048 characters. Required.</summary>
    public string? ModelId { get; set; }

    /// <summary>How fast the model is wanted.</summary>
    public PerformanceConfiguration? PerformanceConfig { get; set; }

    /// <summary>Up to 16 pairs for the log of invocations, each side up to 256 characters.</summary>
    public Dictionary<string, string>? RequestMetadata { get; set; } = EmptyCollections.Map<string>();

    /// <summary>Instructions to the model.</summary>
    public List<SystemContentBlock>? System { get; set; } = EmptyCollections.List<SystemContentBlock>();
}
