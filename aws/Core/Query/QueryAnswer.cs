using System.Xml.Linq;
using Amazon;

namespace Ccar.Messaging.Aws.Query;

/// <summary>Reads members of an answer by their names. Members nobody asks for are ignored, so a newer service does no harm.</summary>
public sealed class QueryAnswer
{
    private readonly XElement? _element;

    internal QueryAnswer(XElement? element) => _element = element;

    /// <summary>A text.</summary>
    /// <param name="name">Name of the member.</param>
    /// <returns>The text, or null when the member is absent.</returns>
    public string? Text(string name) => _element.Child(name)?.Value;

    /// <summary>A token that asks for the next part of a list.</summary>
    /// <param name="name">Name of the member.</param>
    /// <returns>The token, or null when the member is absent or empty: an empty one would start the list anew, for ever.</returns>
    public string? Token(string name) => Text(name) is { Length: > 0 } token ? token : null;

    /// <summary>A truth value.</summary>
    /// <param name="name">Name of the member.</param>
    /// <returns>The value, or null when the member is absent.</returns>
    /// <exception cref="FormatException">The member is neither true nor false.</exception>
    public bool? Flag(string name) => Text(name) is { } text ? bool.Parse(text) : null;

    /// <summary>A list.</summary>
    /// <typeparam name="T">Type of the items.</typeparam>
    /// <param name="name">Name of the member.</param>
    /// <param name="read">Reads one item.</param>
    /// <returns>The items; null when there are none, unless <see cref="AWSConfigs.InitializeCollections"/> is true.</returns>
    public List<T>? List<T>(string name, Func<QueryAnswer, T> read)
    {
        List<T> items = [.. _element.Child(name).Children("member").Select(member => read(new QueryAnswer(member)))];
        return items.Count > 0 ? items : EmptyCollections.List<T>();
    }

    /// <summary>A map of texts.</summary>
    /// <param name="name">Name of the member.</param>
    /// <returns>The entries; null when there are none, unless <see cref="AWSConfigs.InitializeCollections"/> is true.</returns>
    public Dictionary<string, string>? Map(string name)
    {
        var entries = new Dictionary<string, string>();
        foreach (var entry in _element.Child(name).Children("entry"))
        {
            entries[entry.Child("key")?.Value ?? ""] = entry.Child("value")?.Value ?? "";
        }

        return entries.Count > 0 ? entries : EmptyCollections.Map<string>();
    }
}
