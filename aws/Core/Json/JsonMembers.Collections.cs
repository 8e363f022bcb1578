using System.Globalization;
using Amazon.Runtime.Documents;

namespace Ccar.Messaging.Aws.Json;

/// <content>Lists and maps.</content>
public sealed partial class JsonMembers
{
    /// <summary>Writes a list of structures.</summary>
    /// <typeparam name="T">Type of the items.</typeparam>
    /// <param name="name">Name of the member.</param>
    /// <param name="items">The items, or null.</param>
    /// <param name="write">Writes the members of one item.</param>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public void List<T>(string name, IReadOnlyCollection<T>? items, Action<JsonMembers, T> write)
        where T : class =>
        Items(name, items, (path, item) =>
        {
            _json.WriteStartObject();
            write(Inside(path), item);
            _json.WriteEndObject();
        });

    /// <summary>Writes a list of texts.</summary>
    /// <param name="name">Name of the member.</param>
    /// <param name="items">The texts, or null.</param>
    /// <exception cref="ArgumentException">A text is null or not valid Unicode.</exception>
    public void Texts(string name, IReadOnlyCollection<string>? items) =>
        Items(name, items, (path, item) =>
        {
            StrictText.Check(_operation, _prefix + path, item);
            _json.WriteStringValue(item);
        });

    /// <summary>Writes a map of texts.</summary>
    /// <param name="name">Name of the member.</param>
    /// <param name="entries">The entries, or null.</param>
    /// <exception cref="ArgumentException">A key or a text is not valid Unicode, or a text is null.</exception>
    public void Map(string name, IReadOnlyDictionary<string, string>? entries) =>
        Entries(name, entries, (inside, key, value) => inside.Text(key, value ?? throw inside.Missing(key)));

    /// <summary>Writes a map of any JSON.</summary>
    /// <param name="name">Name of the member.</param>
    /// <param name="entries">The entries, or null.</param>
    /// <exception cref="ArgumentException">A key or a text is not valid Unicode, or a number is not finite.</exception>
    public void Documents(string name, IReadOnlyDictionary<string, Document>? entries) =>
        Entries(name, entries, (inside, key, value) =>
        {
            inside._json.WritePropertyName(key);
            JsonDocuments.Write(inside._json, value, (_operation, inside._prefix + key));
        });

    private void Entries<T>(string name, IReadOnlyDictionary<string, T>? entries, Action<JsonMembers, string, T> write)
    {
        // With AWSConfigs.InitializeCollections an empty collection is one that nobody has set.
        if (entries is null || IsUnset(entries.Count))
        {
            return;
        }

        _json.WriteStartObject(name);
        foreach (var (key, value) in entries)
        {
            StrictText.Check(_operation, _prefix + name, key);
            write(Inside(name), key, value);
        }

        _json.WriteEndObject();
    }

    private void Items<T>(string name, IReadOnlyCollection<T>? items, Action<string, T> write)
        where T : class
    {
        if (items is null || IsUnset(items.Count))
        {
            return;
        }

        _json.WriteStartArray(name);
        var number = 0;
        foreach (var item in items)
        {
            number++;
            write(string.Create(CultureInfo.InvariantCulture, $"{name}[{number}]"), item ?? throw NullItem(name, number));
        }

        _json.WriteEndArray();
    }

    private ArgumentException NullItem(string name, int number) =>
        new($"{_operation}: item {number} of {_prefix}{name} is null: remove it. Nothing was sent.", name);

    private static bool IsUnset(int count) => count == 0 && Amazon.AWSConfigs.InitializeCollections;
}
