using System.Runtime.CompilerServices;
using Amazon.BedrockAgentRuntime;
using Amazon.BedrockAgentRuntime.Model;
using Ccar.Messaging.Hosting;
using Microsoft.Extensions.Options;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Whether the knowledge base and its model answer; costs a few tokens.</summary>
internal sealed class KnowledgeBaseCheck(IAmazonBedrockAgentRuntime bedrock, IOptions<KnowledgeBaseOptions> options) : IResourceCheck
{
    private const int FewTokens = 16;

    public string Resource => $"knowledge base {options.Value.KnowledgeBaseId}";

    public async IAsyncEnumerable<Finding> CheckAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var answer = await bedrock.RetrieveAndGenerateAsync(Request(options.Value), cancellationToken);
        yield return answer.Citations is null && string.IsNullOrEmpty(answer.Output?.Text)
            ? Finding.Warn(Resource, "Answers with nothing.", "Look at the model and the guardrail.")
            : Finding.Good(Resource, $"Answers through {options.Value.ModelArn}.");
    }

    private static RetrieveAndGenerateRequest Request(KnowledgeBaseOptions settings) => new()
    {
        Input = new RetrieveAndGenerateInput { Text = "Which tables are there?" },
        RetrieveAndGenerateConfiguration = new RetrieveAndGenerateConfiguration
        {
            Type = RetrieveAndGenerateType.KNOWLEDGE_BASE,
            KnowledgeBaseConfiguration = new KnowledgeBaseRetrieveAndGenerateConfiguration
            {
                KnowledgeBaseId = settings.KnowledgeBaseId,
                ModelArn = settings.ModelArn,
                RetrievalConfiguration = new KnowledgeBaseRetrievalConfiguration
                {
                    VectorSearchConfiguration = new KnowledgeBaseVectorSearchConfiguration { NumberOfResults = 1 },
                },
                GenerationConfiguration = new GenerationConfiguration
                {
                    PromptTemplate = new PromptTemplate { TextPromptTemplate = "Answer with the one word 'here'. $search_results$" },
                    InferenceConfig = new InferenceConfig { TextInferenceConfig = new TextInferenceConfig { MaxTokens = FewTokens } },
                },
            },
        },
    };
}
