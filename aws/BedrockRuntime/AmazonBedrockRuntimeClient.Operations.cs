using Amazon.BedrockRuntime.Model;
using Amazon.BedrockRuntime.Operations;

namespace Amazon.BedrockRuntime;

/// <content>The operations.</content>
public partial class AmazonBedrockRuntimeClient
{
    /// <inheritdoc/>
    public virtual Task<ConverseResponse> ConverseAsync(ConverseRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync(ConversationOperations.Converse, request, cancellationToken);
}
