using Amazon.BedrockAgentRuntime;
using Amazon.BedrockAgentRuntime.Model;
using Amazon.Runtime.Documents;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>
/// Writes the request: the question as it is, the instructions as the template, and a filter that lets cards of the chosen partitions through.
/// </summary>
internal static class KnowledgeBaseRequest
{
    public static RetrieveAndGenerateRequest Of(ModelQuestion question, KnowledgeBaseOptions options) => new()
    {
        Input = new RetrieveAndGenerateInput { Text = PromptText.Question(question.Text) },
        RetrieveAndGenerateConfiguration = new RetrieveAndGenerateConfiguration
        {
            Type = RetrieveAndGenerateType.KNOWLEDGE_BASE,
            KnowledgeBaseConfiguration = new KnowledgeBaseRetrieveAndGenerateConfiguration
            {
                KnowledgeBaseId = options.KnowledgeBaseId,
                ModelArn = options.ModelArn,
                RetrievalConfiguration = new KnowledgeBaseRetrievalConfiguration
                {
                    VectorSearchConfiguration = new KnowledgeBaseVectorSearchConfiguration
                    {
                        NumberOfResults = options.NumberOfResults,
                        Filter = Filter(question),
                    },
                },
                GenerationConfiguration = Generation(question, options),
            },
        },
    };

    private static GenerationConfiguration Generation(ModelQuestion question, KnowledgeBaseOptions options) => new()
    {
        PromptTemplate = new PromptTemplate { TextPromptTemplate = question.Template },
        InferenceConfig = new InferenceConfig
        {
            TextInferenceConfig = new TextInferenceConfig { MaxTokens = options.MaxTokens, Temperature = options.Temperature },
        },
        GuardrailConfiguration = string.IsNullOrEmpty(options.GuardrailId)
            ? null
            : new GuardrailConfiguration { GuardrailId = options.GuardrailId, GuardrailVersion = options.GuardrailVersion },
    };

    /// <summary>One run is a list of one: the same shape, and no group of a single member, which the service refuses.</summary>
    private static RetrievalFilter Filter(ModelQuestion question) => new()
    {
        AndAll =
        [
            new RetrievalFilter { Equals = new FilterAttribute { Key = "scenario", Value = new Document(question.Scenario) } },
            new RetrievalFilter { In = new FilterAttribute { Key = "run_id", Value = Texts(question.RunIds) } },
        ],
    };

    private static Document Texts(IEnumerable<string> texts) => new(texts.Select(text => new Document(text)).ToList());
}
