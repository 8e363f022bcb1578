using Amazon.Runtime;
using Amazon.Runtime.Documents;

namespace Ccar.Messaging.Aws.Json;

/// <content>Members that must be there. Each throws an <see cref="ArgumentException"/> naming the member when it is null.</content>
public sealed partial class JsonMembers
{
    /// <summary>Writes a text; an empty one is the service's to judge.</summary>
    /// <param name="name">Name of the member.</param>
    /// <param name="value">The text.</param>
    /// <exception cref="ArgumentException">The text is null, or not valid Unicode.</exception>
    public void Required(string name, string? value) => Text(name, value ?? throw Missing(name));

    /// <summary>Writes a constant as its text.</summary>
    /// <param name="name">Name of the member.</param>
    /// <param name="value">The constant.</param>
    /// <exception cref="ArgumentException">The constant is null.</exception>
    public void Required(string name, ConstantClass? value) => Text(name, value ?? throw Missing(name));

    /// <summary>Writes a truth value.</summary>
    /// <param name="name">Name of the member.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">The value is null.</exception>
    public void Required(string name, bool? value) => Flag(name, value ?? throw Missing(name));

    /// <summary>Writes a whole number.</summary>
    /// <param name="name">Name of the member.</param>
    /// <param name="value">The number.</param>
    /// <exception cref="ArgumentException">The number is null.</exception>
    public void Required(string name, int? value) => Number(name, (long?)(value ?? throw Missing(name)));

    /// <summary>Writes bytes as base64.</summary>
    /// <param name="name">Name of the member.</param>
    /// <param name="value">All the stream holds, wherever it stands.</param>
    /// <exception cref="ArgumentException">The stream is null.</exception>
    public void Required(string name, MemoryStream? value) => Bytes(name, value ?? throw Missing(name));

    /// <summary>Writes any JSON.</summary>
    /// <param name="name">Name of the member.</param>
    /// <param name="value">The document.</param>
    /// <exception cref="ArgumentException">The document is null, or cannot be written.</exception>
    public void Required(string name, Document value) => Document(name, value.IsNull() ? throw Missing(name) : value);

    /// <summary>Writes a structure.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="name">Name of the member.</param>
    /// <param name="value">The structure.</param>
    /// <param name="write">Writes its members.</param>
    /// <exception cref="ArgumentException">The structure is null.</exception>
    public void RequiredStructure<T>(string name, T? value, Action<JsonMembers, T> write)
        where T : class =>
        Structure(name, value ?? throw Missing(name), write);

    /// <summary>Writes a list of structures; an empty one is the service's to judge.</summary>
    /// <typeparam name="T">Type of the items.</typeparam>
    /// <param name="name">Name of the member.</param>
    /// <param name="items">The items.</param>
    /// <param name="write">Writes the members of one item.</param>
    /// <exception cref="ArgumentException">The list or an item is null.</exception>
    public void RequiredList<T>(string name, IReadOnlyCollection<T>? items, Action<JsonMembers, T> write)
        where T : class =>
        List(name, items ?? throw Missing(name), write);

    /// <summary>Writes a list of texts; an empty one is the service's to judge.</summary>
    /// <param name="name">Name of the member.</param>
    /// <param name="items">The texts.</param>
    /// <exception cref="ArgumentException">The list or a text is null, or a text is not valid Unicode.</exception>
    public void RequiredTexts(string name, IReadOnlyCollection<string>? items) => Texts(name, items ?? throw Missing(name));

    private ArgumentException Missing(string name) => MissingParameter.Of(_operation, _prefix + name, isNull: true);
}
