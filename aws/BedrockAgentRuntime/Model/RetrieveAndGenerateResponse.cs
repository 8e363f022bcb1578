using Amazon.Runtime;
using Ccar.Messaging.Aws;

namespace Amazon.BedrockAgentRuntime.Model;

/// <summary>What RetrieveAndGenerate answers.</summary>
public sealed class RetrieveAndGenerateResponse : AmazonWebServiceResponse
{
    /// <summary>Parts of the answer and what they lean on; none when the template lacks $output_format_instructions$.</summary>
    public List<Citation>? Citations { get; set; } = EmptyCollections.List<Citation>();

    /// <summary>Whether the guardrail stepped in.</summary>
    public GuadrailAction? GuardrailAction { get; set; }

    /// <summary>The answer.</summary>
    public RetrieveAndGenerateOutput? Output { get; set; }

    /// <summary>Names this conversation.</summary>
    public string? SessionId { get; set; }
}
