using System.Diagnostics.CodeAnalysis;
using Amazon.BedrockAgentRuntime;
using Amazon.BedrockAgentRuntime.Model;
using Amazon.Runtime;
using Amazon.Runtime.Endpoints;

namespace Ccar.Messaging.Services.Tests.Query.RetrieveAttributes.Model;

/// <summary>A client that answers as it is told and keeps what it was sent.</summary>
[SuppressMessage("Design", "CA1063:Implement IDisposable Correctly", Justification = "There is nothing to dispose of.")]
internal sealed class StandInKnowledgeBase(Func<CancellationToken, Task<RetrieveAndGenerateResponse>> answer) : IAmazonBedrockAgentRuntime
{
    public RetrieveAndGenerateRequest? Sent { get; private set; }

    public IClientConfig Config => throw new NotSupportedException();

    public Task<RetrieveAndGenerateResponse> RetrieveAndGenerateAsync(RetrieveAndGenerateRequest request, CancellationToken cancellationToken = default)
    {
        Sent = request;
        return answer(cancellationToken);
    }

    public Task<RetrieveResponse> RetrieveAsync(RetrieveRequest request, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public Endpoint DetermineServiceOperationEndpoint(AmazonWebServiceRequest request) => throw new NotSupportedException();

    public void Dispose()
    {
    }
}
