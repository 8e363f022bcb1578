using Amazon.BedrockAgentRuntime.Model;
using Ccar.Messaging.Aws.Json;

namespace Amazon.BedrockAgentRuntime.Operations;

internal static class RetrievalJson
{
    public static void WriteFilterAttribute(JsonMembers json, FilterAttribute value)
    {
        json.Required("key", value.Key);
        json.Required("value", value.Value);
    }

    public static void WriteRetrievalFilter(JsonMembers json, RetrievalFilter value)
    {
        json.List("andAll", value.AndAll, WriteRetrievalFilter);
        json.Structure("equals", value.Equals, WriteFilterAttribute);
        json.Structure("greaterThan", value.GreaterThan, WriteFilterAttribute);
        json.Structure("greaterThanOrEquals", value.GreaterThanOrEquals, WriteFilterAttribute);
        json.Structure("in", value.In, WriteFilterAttribute);
        json.Structure("lessThan", value.LessThan, WriteFilterAttribute);
        json.Structure("lessThanOrEquals", value.LessThanOrEquals, WriteFilterAttribute);
        json.Structure("listContains", value.ListContains, WriteFilterAttribute);
        json.Structure("notEquals", value.NotEquals, WriteFilterAttribute);
        json.Structure("notIn", value.NotIn, WriteFilterAttribute);
        json.List("orAll", value.OrAll, WriteRetrievalFilter);
        json.Structure("startsWith", value.StartsWith, WriteFilterAttribute);
        json.Structure("stringContains", value.StringContains, WriteFilterAttribute);
    }

    public static void WriteMetadataAttributeSchema(JsonMembers json, MetadataAttributeSchema value)
    {
        json.Required("description", value.Description);
        json.Required("key", value.Key);
        json.Required("type", value.Type);
    }

    public static void WriteImplicitFilterConfiguration(JsonMembers json, ImplicitFilterConfiguration value)
    {
        json.RequiredList("metadataAttributes", value.MetadataAttributes, WriteMetadataAttributeSchema);
        json.Required("modelArn", value.ModelArn);
    }

    public static void WriteKnowledgeBaseVectorSearchConfiguration(JsonMembers json, KnowledgeBaseVectorSearchConfiguration value)
    {
        json.Structure("filter", value.Filter, WriteRetrievalFilter);
        json.Structure("implicitFilterConfiguration", value.ImplicitFilterConfiguration, WriteImplicitFilterConfiguration);
        json.Number("numberOfResults", value.NumberOfResults);
        json.Text("overrideSearchType", value.OverrideSearchType);
    }

    public static void WriteKnowledgeBaseRetrievalConfiguration(JsonMembers json, KnowledgeBaseRetrievalConfiguration value)
    {
        json.RequiredStructure("vectorSearchConfiguration", value.VectorSearchConfiguration, WriteKnowledgeBaseVectorSearchConfiguration);
    }

    public static void WriteKnowledgeBaseQuery(JsonMembers json, KnowledgeBaseQuery value) => json.Required("text", value.Text);

    public static void WriteGuardrailConfiguration(JsonMembers json, GuardrailConfiguration value)
    {
        json.Required("guardrailId", value.GuardrailId);
        json.Required("guardrailVersion", value.GuardrailVersion);
    }
}
