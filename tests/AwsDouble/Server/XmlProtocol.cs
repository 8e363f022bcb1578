using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace Ccar.Messaging.AwsDouble.Server;

/// <summary>restXml, as S3 speaks it.</summary>
internal sealed class XmlProtocol : IProtocol
{
    public AwsException Refusal(Refusal reason, string message) => reason switch
    {
        Server.Refusal.Unsigned => new AwsException("AccessDenied", message, 403),
        Server.Refusal.UnknownKey => new AwsException("InvalidAccessKeyId", message, 403),
        Server.Refusal.ExpiredToken => new AwsException("ExpiredToken", message),
        Server.Refusal.InvalidToken => new AwsException("InvalidToken", message),
        Server.Refusal.Skewed => new AwsException("RequestTimeTooSkewed", message, 403),
        _ => new AwsException("SignatureDoesNotMatch", message, 403),
    };

    public Answer Write(AwsException error)
    {
        var members = error.Members.Select(member => new XElement(member.Key, (string?)member.Value));
        var document = new XElement("Error", new XElement("Code", error.Code), new XElement("Message", error.Message), members, new XElement("RequestId", "DOUBLE"));
        return Write(document) with { Status = error.Status, Error = error.Code };
    }

    public Answer Write(JsonObject output) => throw new NotSupportedException("S3 answers in XML.");

    internal static Answer Write(XElement document) => new()
    {
        Headers = { ["Content-Type"] = "application/xml" },
        Body = Encoding.UTF8.GetBytes($"""<?xml version="1.0" encoding="UTF-8"?>{"\n"}{document.ToString(SaveOptions.DisableFormatting)}"""),
    };
}
