using Amazon.BedrockRuntime;
using Amazon.BedrockRuntime.Model;
using Microsoft.Extensions.Options;

namespace Ccar.Messaging.Responder.WriteAnswer.Wording;

/// <summary>Asks a model on Amazon Bedrock by Converse.</summary>
internal sealed class BedrockAnswerModel(Lazy<IAmazonBedrockRuntime> bedrock, IOptions<AnswerModelOptions> options) : IAnswerModel
{
    public async Task<ModelReply> AskAsync(AnswerPrompt prompt, CancellationToken cancellationToken)
    {
        var response = await bedrock.Value.ConverseAsync(Request(prompt), cancellationToken);
        return new ModelReply(Text(response), ProblemOf(response.StopReason?.Value))
        {
            InputTokens = response.Usage?.InputTokens ?? 0,
            OutputTokens = response.Usage?.OutputTokens ?? 0,
        };
    }

    private ConverseRequest Request(AnswerPrompt prompt) => new()
    {
        ModelId = options.Value.ModelId,
        System = [new SystemContentBlock { Text = prompt.System }],
        Messages = [.. prompt.Turns.Select((turn, i) => new Message
        {
            Role = i % 2 == 0 ? ConversationRole.User : ConversationRole.Assistant,
            Content = [new ContentBlock { Text = turn }],
        })],
        InferenceConfig = new InferenceConfiguration { MaxTokens = options.Value.MaxTokens, Temperature = options.Value.Temperature },
        GuardrailConfig = Guardrail(),
        RequestMetadata = new Dictionary<string, string> { ["ccar.question.id"] = prompt.QuestionId.ToString() },
    };

    private GuardrailConfiguration? Guardrail() => string.IsNullOrWhiteSpace(options.Value.GuardrailId)
        ? null
        : new GuardrailConfiguration { GuardrailIdentifier = options.Value.GuardrailId, GuardrailVersion = options.Value.GuardrailVersion };

    // Reasoning and whatever else a model gives beside its text has none.
    private static string Text(ConverseResponse response) => string.Concat((response.Output?.Message?.Content ?? []).Select(part => part.Text)).Trim();

    private static WritingProblem? ProblemOf(string? stopReason) => stopReason switch
    {
        "end_turn" or "stop_sequence" => null,
        "max_tokens" => WritingProblem.CutShort,
        "guardrail_intervened" => WritingProblem.Guardrail,
        "content_filtered" => WritingProblem.Filtered,
        _ => WritingProblem.Stopped(stopReason),
    };
}
