using System.Text.Json;
using Amazon.Runtime;
using Amazon.Runtime.Documents;

namespace Ccar.Messaging.Aws.Json;

/// <summary>Writes the members of a JSON object. What is null is left out; an empty collection somebody has set is sent.</summary>
public sealed partial class JsonMembers
{
    private readonly Utf8JsonWriter _json;
    private readonly string _operation;
    private readonly string _prefix;

    internal JsonMembers(Utf8JsonWriter json, string operation, string prefix = "")
    {
        _json = json;
        _operation = operation;
        _prefix = prefix;
    }

    /// <summary>Writes a text, also an empty one.</summary>
    /// <param name="name">Name of the member.</param>
    /// <param name="value">The text, or null.</param>
    /// <exception cref="ArgumentException">The text is not valid Unicode.</exception>
    public void Text(string name, string? value)
    {
        if (value is not null)
        {
            StrictText.Check(_operation, _prefix + name, value);
            _json.WriteString(name, value);
        }
    }

    /// <summary>Writes a constant as its text.</summary>
    /// <param name="name">Name of the member.</param>
    /// <param name="value">The constant, or null.</param>
    public void Text(string name, ConstantClass? value) => Text(name, value?.Value);

    /// <summary>Writes a token that makes a repeated call harmless.</summary>
    /// <param name="name">Name of the member.</param>
    /// <param name="value">The caller's token; a fresh one is written when it is null.</param>
    public void Token(string name, string? value) => Text(name, value ?? IdempotencyToken.Fresh());

    /// <summary>Writes a truth value.</summary>
    /// <param name="name">Name of the member.</param>
    /// <param name="value">The value, or null.</param>
    public void Flag(string name, bool? value)
    {
        if (value is { } flag)
        {
            _json.WriteBoolean(name, flag);
        }
    }

    /// <summary>Writes a whole number.</summary>
    /// <param name="name">Name of the member.</param>
    /// <param name="value">The number, or null.</param>
    public void Number(string name, long? value)
    {
        if (value is { } number)
        {
            _json.WriteNumber(name, number);
        }
    }

    /// <summary>Writes a number of single precision, with no more digits than it has.</summary>
    /// <param name="name">Name of the member.</param>
    /// <param name="value">The number, or null.</param>
    /// <exception cref="ArgumentException">The number is not finite.</exception>
    public void Number(string name, float? value)
    {
        if (value is { } number)
        {
            Finite(name, number);
            _json.WriteNumber(name, number);
        }
    }

    /// <summary>Writes a number of double precision.</summary>
    /// <param name="name">Name of the member.</param>
    /// <param name="value">The number, or null.</param>
    /// <exception cref="ArgumentException">The number is not finite.</exception>
    public void Number(string name, double? value)
    {
        if (value is { } number)
        {
            Finite(name, number);
            _json.WriteNumber(name, number);
        }
    }

    /// <summary>Writes an instant as seconds since 1970 with milliseconds. A time of no kind is local time, as everywhere in the SDK.</summary>
    /// <param name="name">Name of the member.</param>
    /// <param name="value">The instant, or null.</param>
    public void Time(string name, DateTime? value)
    {
        if (value is { } time)
        {
            _json.WriteNumber(name, new DateTimeOffset(time.ToUniversalTime()).ToUnixTimeMilliseconds() / 1000m);
        }
    }

    /// <summary>Writes bytes as base64.</summary>
    /// <param name="name">Name of the member.</param>
    /// <param name="value">All the stream holds, wherever it stands, or null.</param>
    public void Bytes(string name, MemoryStream? value)
    {
        if (value is not null)
        {
            _json.WriteBase64String(name, value.ToArray());
        }
    }

    /// <summary>Writes any JSON.</summary>
    /// <param name="name">Name of the member.</param>
    /// <param name="value">The document; one that is null is left out.</param>
    /// <exception cref="ArgumentException">The document holds a text that is not valid Unicode, or a number that is not finite.</exception>
    public void Document(string name, Document value)
    {
        if (!value.IsNull())
        {
            _json.WritePropertyName(name);
            JsonDocuments.Write(_json, value, (_operation, _prefix + name));
        }
    }

    /// <summary>Writes a structure.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="name">Name of the member.</param>
    /// <param name="value">The structure, or null.</param>
    /// <param name="write">Writes its members.</param>
    public void Structure<T>(string name, T? value, Action<JsonMembers, T> write)
        where T : class
    {
        if (value is not null)
        {
            _json.WriteStartObject(name);
            write(Inside(name), value);
            _json.WriteEndObject();
        }
    }

    private void Finite(string name, double number)
    {
        if (!double.IsFinite(number))
        {
            throw NumberNotFinite.Of(_operation, _prefix + name, number);
        }
    }

    private JsonMembers Inside(string name) => new(_json, _operation, $"{_prefix}{name}.");
}
