namespace Amazon.BedrockAgentRuntime.Model;

/// <summary>Searches a knowledge base and lets a model answer from what it holds. Neither tokens nor time are told.</summary>
public sealed class RetrieveAndGenerateRequest : AmazonBedrockAgentRuntimeRequest
{
    /// <summary>The question. Required.</summary>
    public RetrieveAndGenerateInput? Input { get; set; }

    /// <summary>Where the answer comes from. Required in practice.</summary>
    public RetrieveAndGenerateConfiguration? RetrieveAndGenerateConfiguration { get; set; }

    /// <summary>How a session is kept.</summary>
    public RetrieveAndGenerateSessionConfiguration? SessionConfiguration { get; set; }

    /// <summary>Of an earlier answer, 2 to 100 characters; never one of the caller's own.</summary>
    public string? SessionId { get; set; }
}
