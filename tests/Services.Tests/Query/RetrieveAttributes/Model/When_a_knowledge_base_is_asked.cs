using System.Net;
using Amazon.BedrockAgentRuntime;
using Amazon.BedrockAgentRuntime.Model;
using Amazon.Runtime;
using Ccar.Messaging.Query.RetrieveAttributes;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace Ccar.Messaging.Services.Tests.Query.RetrieveAttributes.Model;

public sealed class When_a_knowledge_base_is_asked
{
    private static readonly KnowledgeBaseOptions Options = new() { KnowledgeBaseId = "KB12345678", ModelArn = "arn:aws:bedrock:us-east-1::foundation-model/some.model-v1:0", Region = "us-east-1" };
    private readonly FakeTimeProvider _clock = new();

    [Fact]
    public async Task One_request_carries_question_template_and_filter()
    {
        var (_, client) = await AskAsync(_ => Said("{}"), Options);

        var sent = client.Sent!.RetrieveAndGenerateConfiguration!;
        var knowledge = sent.KnowledgeBaseConfiguration!;
        var filter = knowledge.RetrievalConfiguration!.VectorSearchConfiguration!.Filter!;
        Assert.Equal(("KNOWLEDGE_BASE", "KB12345678", Options.ModelArn), (sent.Type!.Value, knowledge.KnowledgeBaseId, knowledge.ModelArn));
        Assert.Equal("What?", client.Sent.Input!.Text);
        Assert.Equal("$search_results$", knowledge.GenerationConfiguration!.PromptTemplate!.TextPromptTemplate);
        Assert.Equal((1_024, 0f), (knowledge.GenerationConfiguration.InferenceConfig!.TextInferenceConfig!.MaxTokens, knowledge.GenerationConfiguration.InferenceConfig.TextInferenceConfig.Temperature));
        Assert.Null(knowledge.GenerationConfiguration.GuardrailConfiguration);
        Assert.Null(client.Sent.SessionId);
        Assert.Equal(("scenario", "internal_baseline"), (filter.AndAll![0].Equals!.Key, filter.AndAll[0].Equals!.Value.AsString()));
        Assert.Equal("run_id", filter.AndAll[1].In!.Key);
        Assert.Equal(["run001"], filter.AndAll[1].In!.Value.AsList().Select(v => v.AsString()));
    }

    [Fact]
    public async Task A_guardrail_goes_along_and_its_intervention_is_an_outcome()
    {
        var options = new KnowledgeBaseOptions { KnowledgeBaseId = "KB1", ModelArn = "arn", GuardrailId = "gr1", GuardrailVersion = "DRAFT" };

        var (reply, client) = await AskAsync(_ => Task.FromResult(new RetrieveAndGenerateResponse { GuardrailAction = GuadrailAction.INTERVENED }), options);

        Assert.Equal(ModelTrouble.Intervened, Assert.IsType<ModelReply.Silent>(reply).Trouble);
        Assert.Equal("gr1", client.Sent!.RetrieveAndGenerateConfiguration!.KnowledgeBaseConfiguration!.GenerationConfiguration!.GuardrailConfiguration!.GuardrailId);
    }

    [Theory]
    [InlineData("ThrottlingException", HttpStatusCode.TooManyRequests, nameof(ModelTrouble.Busy))]
    [InlineData("InternalServerException", HttpStatusCode.InternalServerError, nameof(ModelTrouble.Busy))]
    [InlineData("BadGatewayException", HttpStatusCode.BadGateway, nameof(ModelTrouble.Busy))]
    [InlineData("DependencyFailedException", HttpStatusCode.FailedDependency, nameof(ModelTrouble.Busy))]
    [InlineData("ServiceQuotaExceededException", HttpStatusCode.BadRequest, nameof(ModelTrouble.Busy))]
    [InlineData("ConflictException", HttpStatusCode.Conflict, nameof(ModelTrouble.Busy))]
    [InlineData("ExpiredTokenException", HttpStatusCode.Forbidden, nameof(ModelTrouble.Busy))]
    [InlineData("AccessDeniedException", HttpStatusCode.Forbidden, nameof(ModelTrouble.Denied))]
    [InlineData("ResourceNotFoundException", HttpStatusCode.NotFound, nameof(ModelTrouble.Denied))]
    [InlineData("ValidationException", HttpStatusCode.BadRequest, nameof(ModelTrouble.Denied))]
    public async Task What_the_service_refuses_is_told_apart(string code, HttpStatusCode status, string trouble)
    {
        var (reply, _) = await AskAsync(_ => throw new AmazonBedrockAgentRuntimeException("secret detail", null, ErrorType.Sender, code, "1", status), Options);

        var silent = Assert.IsType<ModelReply.Silent>(reply);
        Assert.Equal(trouble, silent.Trouble.ToString());
        Assert.Contains(code, silent.Sentence, StringComparison.Ordinal);
        Assert.DoesNotContain("secret detail", silent.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Missing_credentials_and_a_missing_network_are_told_apart()
    {
        var (denied, _) = await AskAsync(_ => throw new AmazonClientException("no credentials"), Options);
        var (busy, _) = await AskAsync(_ => throw new HttpRequestException("no network"), Options);

        Assert.Equal(ModelTrouble.Denied, Assert.IsType<ModelReply.Silent>(denied).Trouble);
        Assert.Equal(ModelTrouble.Busy, Assert.IsType<ModelReply.Silent>(busy).Trouble);
    }

    [Fact]
    public async Task A_call_that_takes_too_long_is_given_up()
    {
        var (reply, _) = await AskAsync(
            async token =>
            {
                _clock.Advance(TimeSpan.FromSeconds(20));
                await Task.Delay(Timeout.Infinite, token);
                return new RetrieveAndGenerateResponse();
            },
            Options);

        var silent = Assert.IsType<ModelReply.Silent>(reply);
        Assert.Equal((ModelTrouble.TimedOut, "The model did not answer within 20 s; ask again later."), (silent.Trouble, silent.Sentence));
    }

    [Fact]
    public async Task A_time_out_of_the_client_itself_is_one_as_well()
    {
        foreach (var fault in (Exception[])[new TaskCanceledException("The request was canceled due to the configured HttpClient.Timeout."), new TimeoutException("too slow")])
        {
            var (reply, _) = await AskAsync(_ => throw fault, Options);

            Assert.Equal(ModelTrouble.TimedOut, Assert.IsType<ModelReply.Silent>(reply).Trouble);
        }
    }

    [Fact]
    public async Task An_answer_that_cannot_be_read_is_no_refusal()
    {
        var (reply, _) = await AskAsync(_ => throw new AmazonUnmarshallingException("request", "", "<html>", new FormatException("no JSON"), HttpStatusCode.OK), Options);

        Assert.Equal(new ModelReply.Silent(ModelTrouble.Busy, "The model's answer could not be read; ask again later."), reply);
    }

    [Fact]
    public async Task A_caller_who_stops_is_no_time_out()
    {
        using var stopping = new CancellationTokenSource();
        var client = new StandInKnowledgeBase(async token =>
        {
            await stopping.CancelAsync();
            token.ThrowIfCancellationRequested();
            return new RetrieveAndGenerateResponse();
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Model(client, Options).AskAsync(Question(), stopping.Token));
    }

    [Fact]
    public async Task An_answer_without_text_is_an_empty_one()
    {
        var (reply, _) = await AskAsync(_ => Task.FromResult(new RetrieveAndGenerateResponse()), Options);

        Assert.Equal(new ModelReply.Said(""), reply);
    }

    private static Task<RetrieveAndGenerateResponse> Said(string text) => Task.FromResult(new RetrieveAndGenerateResponse { Output = new RetrieveAndGenerateOutput { Text = text } });

    private async Task<(ModelReply Reply, StandInKnowledgeBase Client)> AskAsync(Func<CancellationToken, Task<RetrieveAndGenerateResponse>> answer, KnowledgeBaseOptions options)
    {
        var client = new StandInKnowledgeBase(answer);
        return (await Model(client, options).AskAsync(Question(), CancellationToken.None), client);
    }

    private KnowledgeBaseModel Model(StandInKnowledgeBase client, KnowledgeBaseOptions options) =>
        new(client, Microsoft.Extensions.Options.Options.Create(options), _clock, NullLogger<KnowledgeBaseModel>.Instance);

    private ModelQuestion Question() => new("What?", "$search_results$", "internal_baseline", ["run001"], _clock.GetUtcNow().AddSeconds(60));
}
