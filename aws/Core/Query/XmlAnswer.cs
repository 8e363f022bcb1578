using System.Xml;
using System.Xml.Linq;

namespace Ccar.Messaging.Aws.Query;

/// <summary>Finds elements by local name: emulators are careless with the namespace.</summary>
internal static class XmlAnswer
{
    // Services escape control characters of a caller's text when they quote it in an error; that is no reason to lose the error.
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CheckCharacters = false };

    public static XElement Parse(string text)
    {
        using var reader = XmlReader.Create(new StringReader(text), Settings);
        return XElement.Load(reader);
    }

    public static XElement? Child(this XElement? element, string name) => element.Children(name).FirstOrDefault();

    public static IEnumerable<XElement> Children(this XElement? element, string name) =>
        element?.Elements().Where(child => string.Equals(child.Name.LocalName, name, StringComparison.OrdinalIgnoreCase)) ?? [];
}
