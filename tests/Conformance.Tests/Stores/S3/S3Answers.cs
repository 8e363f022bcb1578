using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Xml.Linq;

namespace Ccar.Messaging.Conformance.Tests.Stores.S3;

/// <summary>Answers in S3's form.</summary>
internal static class S3Answers
{
    public static HttpResponseMessage Error(int status, string code) => new((HttpStatusCode)status)
    {
        Content = Text(new XElement("Error", new XElement("Code", code), new XElement("Message", $"About {code}."), new XElement("RequestId", "r"))),
    };

    public static HttpResponseMessage Xml(string root, params object?[] content) =>
        new(HttpStatusCode.OK) { Content = Text(new XElement(root, content)) };

    public static HttpResponseMessage Tagged(string etag)
    {
        var answer = new HttpResponseMessage(HttpStatusCode.OK) { Content = new ByteArrayContent([]) };
        answer.Headers.ETag = new EntityTagHeaderValue(etag);
        return answer;
    }

    public static HttpResponseMessage Content(byte[] bytes, string etag, DateTime modified)
    {
        var answer = new HttpResponseMessage(HttpStatusCode.OK) { Content = new ByteArrayContent(bytes) };
        answer.Headers.ETag = new EntityTagHeaderValue(etag);
        answer.Content.Headers.LastModified = modified;
        return answer;
    }

    private static StringContent Text(XElement document) => new("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + document, Encoding.UTF8, "application/xml");
}
