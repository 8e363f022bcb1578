using Amazon.BedrockAgentRuntime;
using Amazon.BedrockAgentRuntime.Model;
using Amazon.Runtime.Documents;

namespace Ccar.Messaging.Aws.Tests.Json.Samples;

internal static class BedrockAgentRuntimeSamples
{
    private const string Passage = """
        "content":{"type":"TEXT","text":"Balance sheet"},
        "location":{"type":"S3","s3Location":{"uri":"s3://bucket/card.md"},"customDocumentLocation":{"id":"card"}},
        "metadata":{"run_id":"run001","rows":12,"share":0.5,"tags":["a"],"none":null}
        """;

    public static readonly Sample[] All =
    [
        new(
            new RetrieveRequest
            {
                KnowledgeBaseId = "KB12345678",
                RetrievalQuery = new() { Text = "Total assets?" },
                RetrievalConfiguration = Search(),
                GuardrailConfiguration = Guardrail(),
                NextToken = "page-2",
            },
            $$$"""{"retrievalResults":[{ {{{Passage}}},"score":0.75}],"nextToken":"page-3","guardrailAction":"NONE"}"""),
        new(
            new RetrieveAndGenerateRequest
            {
                Input = new() { Text = "Total assets?" },
                SessionId = "session-1",
                SessionConfiguration = new() { KmsKeyArn = "arn:aws:kms:eu-central-1:123456789012:key/0f8fad5b-d9cb-469f-a165-70867728950e" },
                RetrieveAndGenerateConfiguration = new()
                {
                    Type = RetrieveAndGenerateType.KNOWLEDGE_BASE,
                    KnowledgeBaseConfiguration = new()
                    {
                        KnowledgeBaseId = "KB12345678",
                        ModelArn = "arn:aws:bedrock:eu-central-1::foundation-model/anthropic.claude-x-v1:0",
                        RetrievalConfiguration = Search(),
                        GenerationConfiguration = new()
                        {
                            PromptTemplate = new() { TextPromptTemplate = "Use $search_results$" },
                            InferenceConfig = Inference(),
                            GuardrailConfiguration = Guardrail(),
                            AdditionalModelRequestFields = new() { ["top_k"] = 5 },
                            PerformanceConfig = new() { Latency = PerformanceConfigLatency.Standard },
                        },
                        OrchestrationConfiguration = new()
                        {
                            PromptTemplate = new() { TextPromptTemplate = "$conversation_history$ $output_format_instructions$" },
                            InferenceConfig = Inference(),
                            QueryTransformationConfiguration = new() { Type = QueryTransformationType.QUERY_DECOMPOSITION },
                            AdditionalModelRequestFields = new() { ["top_k"] = 5 },
                            PerformanceConfig = new() { Latency = PerformanceConfigLatency.Optimized },
                        },
                    },
                },
            },
            $$$"""
            {"sessionId":"session-1","output":{"text":"{}"},"guardrailAction":"INTERVENED","citations":[{"generatedResponsePart":{"textResponsePart":
              {"text":"{}","span":{"start":0,"end":1}} },"retrievedReferences":[{ {{{Passage}}} }]}]}
            """),
    ];

    /// <summary>Every operator. A filter has one member, so each stands alone.</summary>
    public static RetrievalFilter Filter() => new()
    {
        AndAll =
        [
            new() { Equals = Of("scenario", "internal_baseline") },
            new() { In = Of("run_id", new(new List<Document> { "run001", "run002" })) },
            new()
            {
                OrAll =
                [
                    new() { GreaterThan = Of("rows", 1) }, new() { GreaterThanOrEquals = Of("rows", 2L) }, new() { LessThan = Of("rows", 3.5) },
                    new() { LessThanOrEquals = Of("rows", 4) }, new() { ListContains = Of("tags", "a") }, new() { NotEquals = Of("draft", true) },
                    new() { NotIn = Of("cycle", new(new List<Document> { "cycle1" })) },
                    new() { StartsWith = Of("table", "bs_") }, new() { StringContains = Of("table", "cons") },
                ],
            },
        ],
    };

    private static FilterAttribute Of(string key, Document value) => new() { Key = key, Value = value };

    private static KnowledgeBaseRetrievalConfiguration Search() => new()
    {
        VectorSearchConfiguration = new()
        {
            NumberOfResults = 5,
            OverrideSearchType = SearchType.HYBRID,
            Filter = Filter(),
            ImplicitFilterConfiguration = new()
            {
                ModelArn = "arn:aws:bedrock:eu-central-1::foundation-model/anthropic.claude-x-v1:0",
                MetadataAttributes = [new() { Key = "run_id", Type = AttributeType.STRING, Description = "The run" }],
            },
        },
    };

    private static GuardrailConfiguration Guardrail() => new() { GuardrailId = "gr1234567890", GuardrailVersion = "DRAFT" };

    private static InferenceConfig Inference() =>
        new() { TextInferenceConfig = new() { MaxTokens = 500, Temperature = 0.25f, TopP = 0.5f, StopSequences = ["stop"] } };
}
