using Amazon.BedrockAgentRuntime.Model;
using Ccar.Messaging.Aws.Json;

namespace Amazon.BedrockAgentRuntime.Operations;

internal static class GenerationJson
{
    public static void WriteTextInferenceConfig(JsonMembers json, TextInferenceConfig value)
    {
        json.Number("maxTokens", value.MaxTokens);
        json.Texts("stopSequences", value.StopSequences);
        json.Number("temperature", value.Temperature);
        json.Number("topP", value.TopP);
    }

    public static void WriteInferenceConfig(JsonMembers json, InferenceConfig value)
    {
        json.Structure("textInferenceConfig", value.TextInferenceConfig, WriteTextInferenceConfig);
    }

    public static void WritePerformanceConfiguration(JsonMembers json, PerformanceConfiguration value) => json.Text("latency", value.Latency);

    public static void WritePromptTemplate(JsonMembers json, PromptTemplate value) => json.Text("textPromptTemplate", value.TextPromptTemplate);

    public static void WriteGenerationConfiguration(JsonMembers json, GenerationConfiguration value)
    {
        json.Documents("additionalModelRequestFields", value.AdditionalModelRequestFields);
        json.Structure("guardrailConfiguration", value.GuardrailConfiguration, RetrievalJson.WriteGuardrailConfiguration);
        json.Structure("inferenceConfig", value.InferenceConfig, WriteInferenceConfig);
        json.Structure("performanceConfig", value.PerformanceConfig, WritePerformanceConfiguration);
        json.Structure("promptTemplate", value.PromptTemplate, WritePromptTemplate);
    }

    public static void WriteQueryTransformationConfiguration(JsonMembers json, QueryTransformationConfiguration value)
    {
        json.Required("type", value.Type);
    }

    public static void WriteOrchestrationConfiguration(JsonMembers json, OrchestrationConfiguration value)
    {
        json.Documents("additionalModelRequestFields", value.AdditionalModelRequestFields);
        json.Structure("inferenceConfig", value.InferenceConfig, WriteInferenceConfig);
        json.Structure("performanceConfig", value.PerformanceConfig, WritePerformanceConfiguration);
        json.Structure("promptTemplate", value.PromptTemplate, WritePromptTemplate);
        json.Structure("queryTransformationConfiguration", value.QueryTransformationConfiguration, WriteQueryTransformationConfiguration);
    }

    public static void WriteKnowledgeBaseRetrieveAndGenerateConfiguration(JsonMembers json, KnowledgeBaseRetrieveAndGenerateConfiguration value)
    {
        json.Structure("generationConfiguration", value.GenerationConfiguration, WriteGenerationConfiguration);
        json.Required("knowledgeBaseId", value.KnowledgeBaseId);
        json.Required("modelArn", value.ModelArn);
        json.Structure("orchestrationConfiguration", value.OrchestrationConfiguration, WriteOrchestrationConfiguration);
        json.Structure("retrievalConfiguration", value.RetrievalConfiguration, RetrievalJson.WriteKnowledgeBaseRetrievalConfiguration);
    }

    public static void WriteRetrieveAndGenerateConfiguration(JsonMembers json, RetrieveAndGenerateConfiguration value)
    {
        json.Structure("knowledgeBaseConfiguration", value.KnowledgeBaseConfiguration, WriteKnowledgeBaseRetrieveAndGenerateConfiguration);
        json.Required("type", value.Type);
    }

    public static void WriteRetrieveAndGenerateInput(JsonMembers json, RetrieveAndGenerateInput value) => json.Required("text", value.Text);

    public static void WriteRetrieveAndGenerateSessionConfiguration(JsonMembers json, RetrieveAndGenerateSessionConfiguration value)
    {
        json.Required("kmsKeyArn", value.KmsKeyArn);
    }
}
