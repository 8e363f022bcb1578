using System.Text.Json;
using Amazon;
using Amazon.Runtime;
using Amazon.Runtime.Documents;

namespace Ccar.Messaging.Aws.Json;

/// <summary>
/// Reads members of a JSON object by their names. Members nobody asks for are ignored, so a newer service does no harm; null is as good as
/// absent; a value of another kind than asked for is a <see cref="FormatException"/> that names the member.
/// </summary>
public sealed partial class JsonAnswer
{
    private readonly JsonElement _object;

    internal JsonAnswer(JsonElement element) => _object = element;

    /// <summary>A text.</summary>
    /// <param name="name">Name of the member.</param>
    /// <returns>The text, or null.</returns>
    public string? Text(string name) => Find(name, JsonValueKind.String)?.GetString();

    /// <summary>A token that asks for the next part of a list.</summary>
    /// <param name="name">Name of the member.</param>
    /// <returns>The token, or null when the member is absent or empty: an empty one would start the list anew, for ever.</returns>
    public string? PageToken(string name) => Text(name) is { Length: > 0 } token ? token : null;

    /// <summary>A constant.</summary>
    /// <typeparam name="T">Its class.</typeparam>
    /// <param name="name">Name of the member.</param>
    /// <param name="find">Finds or makes the constant of a text.</param>
    /// <returns>The constant, or null.</returns>
    public T? Constant<T>(string name, Func<string, T> find)
        where T : ConstantClass =>
        Text(name) is { } text ? find(text) : null;

    /// <summary>A structure.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="name">Name of the member.</param>
    /// <param name="read">Reads its members.</param>
    /// <returns>The structure, or null.</returns>
    public T? Structure<T>(string name, Func<JsonAnswer, T> read)
        where T : class =>
        Find(name, JsonValueKind.Object) is { } value ? read(new JsonAnswer(value)) : null;

    /// <summary>A list of structures.</summary>
    /// <typeparam name="T">Type of the items.</typeparam>
    /// <param name="name">Name of the member.</param>
    /// <param name="read">Reads the members of one item.</param>
    /// <returns>The items; null when there are none, unless <see cref="AWSConfigs.InitializeCollections"/> is true.</returns>
    /// <exception cref="FormatException">An item is no structure: leaving it out would move the ones behind it.</exception>
    public List<T>? List<T>(string name, Func<JsonAnswer, T> read) =>
        Items(name, JsonValueKind.Object, item => read(new JsonAnswer(item)));

    /// <summary>A list of texts.</summary>
    /// <param name="name">Name of the member.</param>
    /// <returns>The texts; null when there are none, unless <see cref="AWSConfigs.InitializeCollections"/> is true.</returns>
    public List<string>? Texts(string name) => Items(name, JsonValueKind.String, item => item.GetString()!);

    /// <summary>A map of texts. An entry of null is left out.</summary>
    /// <param name="name">Name of the member.</param>
    /// <returns>The entries; null when there are none, unless <see cref="AWSConfigs.InitializeCollections"/> is true.</returns>
    public Dictionary<string, string>? Map(string name)
    {
        var entries = new Dictionary<string, string>();
        foreach (var entry in Entries(name).Where(entry => entry.Value.ValueKind != JsonValueKind.Null))
        {
            entries[entry.Name] = Expect(entry.Value, JsonValueKind.String, $"{name}.{entry.Name}").GetString()!;
        }

        return entries.Count > 0 ? entries : EmptyCollections.Map<string>();
    }

    /// <summary>A map of any JSON.</summary>
    /// <param name="name">Name of the member.</param>
    /// <returns>The entries; null when there are none, unless <see cref="AWSConfigs.InitializeCollections"/> is true.</returns>
    public Dictionary<string, Document>? Documents(string name)
    {
        var entries = new Dictionary<string, Document>();
        foreach (var entry in Entries(name))
        {
            entries[entry.Name] = JsonDocuments.Read(entry.Value);
        }

        return entries.Count > 0 ? entries : EmptyCollections.Map<Document>();
    }

    /// <summary>Any JSON.</summary>
    /// <param name="name">Name of the member.</param>
    /// <returns>The document; one that is null when the member is absent.</returns>
    public Document Document(string name) => Find(name) is { } value ? JsonDocuments.Read(value) : default;
}
