using Amazon.BedrockAgentRuntime.Model;
using Amazon.BedrockAgentRuntime.Operations;

namespace Amazon.BedrockAgentRuntime;

/// <content>The operations.</content>
public partial class AmazonBedrockAgentRuntimeClient
{
    /// <inheritdoc/>
    public virtual Task<RetrieveResponse> RetrieveAsync(RetrieveRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync(RetrieveOperations.Retrieve, request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<RetrieveAndGenerateResponse> RetrieveAndGenerateAsync(
        RetrieveAndGenerateRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync(RetrieveAndGenerateOperations.RetrieveAndGenerate, request, cancellationToken);
}
