using System.Globalization;

namespace Ccar.Messaging.Aws.Query;

/// <summary>Writes a request's members as form fields. What is null is left out; the SDK core percent-encodes the values.</summary>
public sealed class QueryForm
{
    private readonly IDictionary<string, string> _fields;
    private readonly string _action;
    private readonly string _prefix;

    internal QueryForm(IDictionary<string, string> fields, string action, string prefix = "")
    {
        _fields = fields;
        _action = action;
        _prefix = prefix;
    }

    /// <summary>Writes a text that must be there.</summary>
    /// <param name="name">Name of the field.</param>
    /// <param name="value">The text.</param>
    /// <exception cref="ArgumentException">The text is null or empty, or not valid Unicode.</exception>
    public void Required(string name, string? value)
    {
        if (string.IsNullOrEmpty(value))
        {
            throw Missing(name, value is null);
        }

        Text(name, value);
    }

    /// <summary>Writes a text, also an empty one.</summary>
    /// <param name="name">Name of the field.</param>
    /// <param name="value">The text, or null.</param>
    /// <exception cref="ArgumentException">The text is not valid Unicode.</exception>
    public void Text(string name, string? value)
    {
        if (value is null)
        {
            return;
        }

        StrictText.Check(_action, _prefix + name, value);
        _fields[_prefix + name] = value;
    }

    /// <summary>Writes a truth value.</summary>
    /// <param name="name">Name of the field.</param>
    /// <param name="value">The value, or null.</param>
    public void Flag(string name, bool? value) => Text(name, value switch { null => null, true => "true", false => "false" });

    /// <summary>Writes bytes as base64.</summary>
    /// <param name="name">Name of the field.</param>
    /// <param name="value">All the stream holds, wherever it stands, or null.</param>
    public void Bytes(string name, MemoryStream? value) => Text(name, value is null ? null : Convert.ToBase64String(value.ToArray()));

    /// <summary>Writes a list as <c>Name.member.1…</c>, counted from 1.</summary>
    /// <typeparam name="T">Type of the items.</typeparam>
    /// <param name="name">Name of the field.</param>
    /// <param name="items">The items, or null; an empty list is left out too.</param>
    /// <param name="write">Writes one item.</param>
    public void List<T>(string name, IReadOnlyCollection<T>? items, Action<QueryForm, T> write) => Numbered(name + ".member", name, items, write);

    /// <summary>Writes a list that must have items.</summary>
    /// <typeparam name="T">Type of the items.</typeparam>
    /// <param name="name">Name of the field.</param>
    /// <param name="items">The items.</param>
    /// <param name="write">Writes one item.</param>
    /// <exception cref="ArgumentException">The list is null or empty.</exception>
    public void RequiredList<T>(string name, IReadOnlyCollection<T>? items, Action<QueryForm, T> write)
    {
        if (items is null or { Count: 0 })
        {
            throw Missing(name, items is null);
        }

        List(name, items, write);
    }

    /// <summary>Writes a map of texts as <c>Name.entry.1.key</c> and <c>Name.entry.1.value</c>, counted from 1.</summary>
    /// <param name="name">Name of the field.</param>
    /// <param name="entries">The entries, or null; an empty map is left out too.</param>
    public void Map(string name, IReadOnlyDictionary<string, string>? entries) =>
        Numbered(name + ".entry", name, entries, static (form, entry) =>
        {
            form.Required("key", entry.Key);
            form.Text("value", entry.Value);
        });

    /// <summary>Writes a map of structures as <c>Name.entry.1.Name</c> and <c>Name.entry.1.Value…</c>, counted from 1.</summary>
    /// <typeparam name="T">Type of the values.</typeparam>
    /// <param name="name">Name of the field.</param>
    /// <param name="entries">The entries, or null; an empty map is left out too.</param>
    /// <param name="write">Writes one value.</param>
    public void NamedMap<T>(string name, IReadOnlyDictionary<string, T>? entries, Action<QueryForm, T> write) =>
        Numbered(name + ".entry", name, entries, (form, entry) =>
        {
            form.Required("Name", entry.Key);
            write(form.Inside("Value"), entry.Value);
        });

    private void Numbered<T>(string path, string name, IReadOnlyCollection<T>? items, Action<QueryForm, T> write)
    {
        var number = 0;
        foreach (var item in items ?? [])
        {
            number++;
            if (item is null)
            {
                throw new ArgumentException($"{_action}: item {number} of {_prefix}{name} is null: remove it. Nothing was sent.", name);
            }

            write(Inside(string.Create(CultureInfo.InvariantCulture, $"{path}.{number}")), item);
        }
    }

    private ArgumentException Missing(string name, bool isNull) =>
        MissingParameter.Of(_action, _prefix + name, isNull);

    private QueryForm Inside(string name) => new(_fields, _action, $"{_prefix}{name}.");
}
