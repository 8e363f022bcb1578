using System.Xml;
using System.Xml.Linq;
using Ccar.Messaging.AwsDouble.Server;

namespace Ccar.Messaging.AwsDouble.S3;

/// <summary>S3's XML, whose elements stand in one namespace that clients need not name.</summary>
internal static class Xml
{
    private static readonly XNamespace Namespace = "http://s3.amazonaws.com/doc/2006-03-01/";

    public static XElement Element(string name, params object?[] content) => new(Namespace + name, content);

    public static IEnumerable<XElement> All(XElement parent, string name) => parent.Elements().Where(element => element.Name.LocalName == name);

    public static string? Text(XElement parent, string name) => All(parent, name).FirstOrDefault()?.Value;

    public static XElement Parse(byte[] body)
    {
        try
        {
            return XElement.Load(new MemoryStream(body));
        }
        catch (XmlException)
        {
            throw new AwsException("MalformedXML", "The XML you provided was not well-formed or did not validate against our published schema");
        }
    }

    public static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", System.Globalization.CultureInfo.InvariantCulture);
}
