using System.Text.Encodings.Web;
using System.Text.Json;

namespace Ccar.Messaging.Storage;

/// <summary>How the product writes JSON into the store: camelCase unless a contract names its members, indented for people.</summary>
public static class StoreJson
{
    /// <summary>The options. Comments and trailing commas are read, because people write definitions and glossaries.</summary>
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        AllowTrailingCommas = true,
        ReadCommentHandling = JsonCommentHandling.Skip,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        RespectNullableAnnotations = true,
        DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>The value as UTF-8 JSON.</summary>
    public static byte[] Write<T>(T value) => JsonSerializer.SerializeToUtf8Bytes(value, Options);

    /// <summary>The value of a stored document.</summary>
    /// <exception cref="DamagedDocumentException">The document is not such a value; the message names its key.</exception>
    public static T Read<T>(string key, StoredDocument document)
    {
        try
        {
            return Read<T>(document.Content.Span);
        }
        catch (JsonException fault)
        {
            throw new DamagedDocumentException(
                $"The stored document '{key}' is damaged (line {fault.LineNumber + 1}, byte {fault.BytePositionInLine + 1}); restore it from a copy, or land the files it is about again.", fault);
        }
    }

    /// <summary>The value read from UTF-8 JSON.</summary>
    /// <exception cref="JsonException">The content is not such a value.</exception>
    public static T Read<T>(ReadOnlySpan<byte> content) =>
        JsonSerializer.Deserialize<T>(content, Options) ?? throw new JsonException($"Expected {typeof(T).Name}, found null.");
}
