using System.Collections.Concurrent;
using Amazon.BedrockRuntime;
using Amazon.BedrockRuntime.Model;
using Amazon.Runtime;
using Amazon.Runtime.Endpoints;

namespace Ccar.Messaging.Services.Tests.Responder.WriteAnswer.Wording;

/// <summary>Bedrock as a test wants it: each call takes the next of its replies, and the last one stays.</summary>
internal sealed class ScriptedBedrock(params IReadOnlyList<Func<CancellationToken, Task<ConverseResponse>>> replies) : IAmazonBedrockRuntime
{
    public ConcurrentQueue<ConverseRequest> Requests { get; } = new();

    public IClientConfig Config => throw new NotSupportedException();

    public static Func<CancellationToken, Task<ConverseResponse>> Says(string text, string stopReason = "end_turn") => _ => Task.FromResult(new ConverseResponse
    {
        Output = new ConverseOutput { Message = new Message { Content = [new ContentBlock(), new ContentBlock { Text = text }] } },
        StopReason = stopReason,
        Usage = new TokenUsage { InputTokens = 100, OutputTokens = 20 },
    });

    public static Func<CancellationToken, Task<ConverseResponse>> Fails(Exception fault) => _ => Task.FromException<ConverseResponse>(fault);

    public static Func<CancellationToken, Task<ConverseResponse>> Hangs() => async token =>
    {
        await Task.Delay(Timeout.Infinite, token);
        return new ConverseResponse();
    };

    /// <summary>Does not even listen when it is told to stop.</summary>
    public static Func<CancellationToken, Task<ConverseResponse>> IsDeaf() => _ => new TaskCompletionSource<ConverseResponse>().Task;

    public Task<ConverseResponse> ConverseAsync(ConverseRequest request, CancellationToken cancellationToken = default)
    {
        Requests.Enqueue(request);
        return replies[Math.Min(Requests.Count, replies.Count) - 1](cancellationToken);
    }

    public Endpoint DetermineServiceOperationEndpoint(AmazonWebServiceRequest request) => throw new NotSupportedException();

    public void Dispose()
    {
    }
}
