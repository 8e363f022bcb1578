using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Ccar.Messaging.AwsDouble.S3;

namespace Ccar.Messaging.AwsDouble.KnowledgeBases;

/// <summary>Reads documents and their sidecars from S3.</summary>
internal sealed class DocumentReader(ObjectStore store)
{
    public const string SidecarSuffix = ".metadata.json";
    private const int LargestSidecar = 10 * 1024;
    private static readonly string[] Supported = [".txt", ".md", ".html", ".doc", ".docx", ".csv", ".xls", ".xlsx", ".pdf"];

    public static bool IsSupported(string uri) => Supported.Any(suffix => uri.EndsWith(suffix, StringComparison.OrdinalIgnoreCase));

    public StoredObject? Find(string uri) => uri["s3://".Length..].Split('/', 2) is [var bucket, var key] ? store.Get(bucket, key) : null;

    /// <summary>Reads a document, with attributes when it has a sidecar.</summary>
    public Document Read(string uri, string? sidecarUri)
    {
        var found = Find(uri);
        if (!IsSupported(uri) || found is null)
        {
            return Failed(uri, found is null ? "The document was not found in S3." : "The file format is not supported.");
        }

        var text = Encoding.UTF8.GetString(File.ReadAllBytes(found.Path));
        if (sidecarUri is null)
        {
            return new Document(uri, text, [], found.ETag, null);
        }

        var sidecar = Find(sidecarUri);
        var attributes = sidecar is null || sidecar.Size > LargestSidecar ? null : Attributes(File.ReadAllBytes(sidecar.Path));
        return attributes is null
            ? Failed(uri, $"The metadata file {sidecarUri} is missing, larger than 10 KB, or not of the form {{\"metadataAttributes\": {{…}}}}.")
            : new Document(uri, text, attributes, $"{found.ETag}/{sidecar!.ETag}", null);
    }

    private static Document Failed(string uri, string reason) => new(uri, "", [], "", reason);

    private static JsonObject? Attributes(byte[] sidecar)
    {
        try
        {
            return JsonNode.Parse(sidecar) is JsonObject { Count: 1 } file && file["metadataAttributes"] is JsonObject attributes && attributes.All(attribute => IsValue(attribute.Value))
                ? attributes.DeepClone().AsObject()
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static bool IsValue(JsonNode? value) => value?.GetValueKind() switch
    {
        JsonValueKind.String or JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => true,
        JsonValueKind.Array => value.AsArray().All(element => element?.GetValueKind() == JsonValueKind.String),
        _ => false,
    };
}
