using System.Net;
using Amazon.BedrockAgentRuntime;
using Amazon.BedrockAgentRuntime.Model;
using Amazon.Runtime;
using Ccar.Messaging.Storage;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>The model of a Bedrock knowledge base, asked by RetrieveAndGenerate: one question, one call, no session.</summary>
internal sealed partial class KnowledgeBaseModel(
    IAmazonBedrockAgentRuntime client, IOptions<KnowledgeBaseOptions> options, TimeProvider clock, ILogger<KnowledgeBaseModel> logger) : IAttributeModel
{
    public async Task<ModelReply> AskAsync(ModelQuestion question, CancellationToken cancellationToken)
    {
        var left = question.Deadline - clock.GetUtcNow();
        var time = left < options.Value.Timeout ? left : options.Value.Timeout;
        if (time <= TimeSpan.Zero)
        {
            return TimedOut(TimeSpan.Zero);
        }

        using var limit = new CancellationTokenSource(time, clock);
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, limit.Token);
        try
        {
            return Read(await client.RetrieveAndGenerateAsync(KnowledgeBaseRequest.Of(question, options.Value), linked.Token));
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            return TimedOut(time);
        }
        catch (Exception fault) when (fault is OperationCanceledException or TimeoutException && !cancellationToken.IsCancellationRequested)
        {
            // The client has a limit of its own.
            LogNotAsked(logger, fault, fault.GetType().Name);
            return new ModelReply.Silent(ModelTrouble.TimedOut, "The model did not answer in time; ask again later.");
        }
        catch (Exception fault) when (fault is AmazonServiceException or AmazonClientException or HttpRequestException or IOException)
        {
            LogNotAsked(logger, fault, fault.GetType().Name);
            return Silent(fault);
        }
    }

    private static ModelReply Read(RetrieveAndGenerateResponse response) => response.GuardrailAction == GuadrailAction.INTERVENED
        ? new ModelReply.Silent(ModelTrouble.Intervened, "The account's guardrail stopped the question or its reading; ask in other words.")
        : new ModelReply.Said(response.Output?.Text ?? "");

    private static ModelReply.Silent TimedOut(TimeSpan time) =>
        new(ModelTrouble.TimedOut, $"The model did not answer within {time.TotalSeconds:0.#} s; ask again later.");

    private static ModelReply.Silent Silent(Exception fault) => fault switch
    {
        AmazonServiceException { ErrorCode: var code, StatusCode: var status } when AwsErrorCodes.IsUnreadable(code, status) =>
            new(ModelTrouble.Busy, "The model's answer could not be read; ask again later."),
        AmazonServiceException { ErrorCode: var code, StatusCode: var status } when IsBusy(code, status) =>
            new(ModelTrouble.Busy, $"The model could not be asked just now ({code ?? status.ToString()}); ask again later."),
        AmazonServiceException { ErrorCode: var code, StatusCode: var status } => new(
            ModelTrouble.Denied,
            $"Bedrock refused to be asked ({code ?? status.ToString()}); check {KnowledgeBaseOptions.Section} and the permission bedrock:RetrieveAndGenerate."),
        AmazonClientException => new(ModelTrouble.Denied, "No credentials for Bedrock were found; check the worker's role or profile."),
        _ => new(ModelTrouble.Busy, "The model could not be reached; ask again later."),
    };

    private static bool IsBusy(string? code, HttpStatusCode status) =>
        // A token that has expired is renewed by the SDK in its own time; 424 is a vector store or a model that did not answer.
        AwsErrorCodes.IsExpired(code) || AwsErrorCodes.IsPassing(code, status) || status == HttpStatusCode.FailedDependency;

    [LoggerMessage(4002, LogLevel.Warning, "The model could not be asked: {Fault}.", EventName = "ModelNotAsked")]
    private static partial void LogNotAsked(ILogger logger, Exception exception, string fault);
}
