using Amazon.BedrockAgent.Model;
using Ccar.Messaging.Aws.Json;

namespace Amazon.BedrockAgent.Operations;

internal static class DocumentsJson
{
    public static ValidationExceptionField ReadValidationExceptionField(JsonAnswer answer) => new()
    {
        Message = answer.Text("message"),
        Name = answer.Text("name"),
    };

    public static void WriteS3Location(JsonMembers json, S3Location value) => json.Required("uri", value.Uri);

    public static S3Location ReadS3Location(JsonAnswer answer) => new() { Uri = answer.Text("uri") };

    public static void WriteS3Content(JsonMembers json, S3Content value) => json.RequiredStructure("s3Location", value.S3Location, WriteS3Location);

    public static void WriteCustomDocumentIdentifier(JsonMembers json, CustomDocumentIdentifier value) => json.Required("id", value.Id);

    public static CustomDocumentIdentifier ReadCustomDocumentIdentifier(JsonAnswer answer) => new() { Id = answer.Text("id") };

    public static void WriteCustomS3Location(JsonMembers json, CustomS3Location value)
    {
        json.Text("bucketOwnerAccountId", value.BucketOwnerAccountId);
        json.Required("uri", value.Uri);
    }

    public static void WriteByteContentDoc(JsonMembers json, ByteContentDoc value)
    {
        json.Required("data", value.Data);
        json.Required("mimeType", value.MimeType);
    }

    public static void WriteTextContentDoc(JsonMembers json, TextContentDoc value) => json.Required("data", value.Data);

    public static void WriteInlineContent(JsonMembers json, InlineContent value)
    {
        json.Structure("byteContent", value.ByteContent, WriteByteContentDoc);
        json.Structure("textContent", value.TextContent, WriteTextContentDoc);
        json.Required("type", value.Type);
    }

    public static void WriteCustomContent(JsonMembers json, CustomContent value)
    {
        json.RequiredStructure("customDocumentIdentifier", value.CustomDocumentIdentifier, WriteCustomDocumentIdentifier);
        json.Structure("inlineContent", value.InlineContent, WriteInlineContent);
        json.Structure("s3Location", value.S3Location, WriteCustomS3Location);
        json.Required("sourceType", value.SourceType);
    }

    public static void WriteDocumentContent(JsonMembers json, DocumentContent value)
    {
        json.Structure("custom", value.Custom, WriteCustomContent);
        json.Required("dataSourceType", value.DataSourceType);
        json.Structure("s3", value.S3, WriteS3Content);
    }

    public static void WriteMetadataAttributeValue(JsonMembers json, MetadataAttributeValue value)
    {
        json.Flag("booleanValue", value.BooleanValue);
        json.Number("numberValue", value.NumberValue);
        json.Texts("stringListValue", value.StringListValue);
        json.Text("stringValue", value.StringValue);
        json.Required("type", value.Type);
    }

    public static void WriteMetadataAttribute(JsonMembers json, MetadataAttribute value)
    {
        json.Required("key", value.Key);
        json.RequiredStructure("value", value.Value, WriteMetadataAttributeValue);
    }

    public static void WriteDocumentMetadata(JsonMembers json, DocumentMetadata value)
    {
        json.List("inlineAttributes", value.InlineAttributes, WriteMetadataAttribute);
        json.Structure("s3Location", value.S3Location, WriteCustomS3Location);
        json.Required("type", value.Type);
    }

    public static void WriteKnowledgeBaseDocument(JsonMembers json, KnowledgeBaseDocument value)
    {
        json.RequiredStructure("content", value.Content, WriteDocumentContent);
        json.Structure("metadata", value.Metadata, WriteDocumentMetadata);
    }

    public static void WriteDocumentIdentifier(JsonMembers json, DocumentIdentifier value)
    {
        json.Structure("custom", value.Custom, WriteCustomDocumentIdentifier);
        json.Required("dataSourceType", value.DataSourceType);
        json.Structure("s3", value.S3, WriteS3Location);
    }

    public static DocumentIdentifier ReadDocumentIdentifier(JsonAnswer answer) => new()
    {
        Custom = answer.Structure("custom", ReadCustomDocumentIdentifier),
        DataSourceType = answer.Constant("dataSourceType", ContentDataSourceType.FindValue),
        S3 = answer.Structure("s3", ReadS3Location),
    };

    public static KnowledgeBaseDocumentDetail ReadKnowledgeBaseDocumentDetail(JsonAnswer answer) => new()
    {
        DataSourceId = answer.Text("dataSourceId"),
        Identifier = answer.Structure("identifier", ReadDocumentIdentifier),
        KnowledgeBaseId = answer.Text("knowledgeBaseId"),
        Status = answer.Constant("status", DocumentStatus.FindValue),
        StatusReason = answer.Text("statusReason"),
        UpdatedAt = answer.Time("updatedAt"),
    };
}
