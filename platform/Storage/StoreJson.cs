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

    /// <summary>The value read from UTF-8 JSON.</summary>
    /// <exception cref="JsonException">The content is not such a value.</exception>
    public static T Read<T>(ReadOnlySpan<byte> content) =>
        JsonSerializer.Deserialize<T>(content, Options) ?? throw new JsonException($"Expected {typeof(T).Name}, found null.");
}
