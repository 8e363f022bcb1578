using System.Runtime.CompilerServices;
using Amazon.BedrockRuntime;
using Amazon.BedrockRuntime.Model;
using Ccar.Messaging.Hosting;
using Microsoft.Extensions.Options;

namespace Ccar.Messaging.Responder.WriteAnswer.Wording;

/// <summary>Whether the model that phrases answers answers; costs a few tokens. Without it the template's text goes out.</summary>
internal sealed class AnswerModelCheck(Lazy<IAmazonBedrockRuntime> bedrock, IOptions<AnswerModelOptions> options) : IResourceCheck
{
    private const int FewTokens = 16;

    public string Resource => $"model {options.Value.ModelId}";

    public async IAsyncEnumerable<Finding> CheckAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var request = new ConverseRequest
        {
            ModelId = options.Value.ModelId,
            Messages = [new Message { Role = ConversationRole.User, Content = [new ContentBlock { Text = "Answer with the one word 'here'." }] }],
            InferenceConfig = new InferenceConfiguration { MaxTokens = FewTokens },
        };
        var answer = await bedrock.Value.ConverseAsync(request, cancellationToken);
        yield return Finding.Good(Resource, $"Answers ({answer.StopReason?.Value}).");
    }
}
