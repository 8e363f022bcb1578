using System.Xml.Linq;
using Ccar.Messaging.AwsDouble.Server;

namespace Ccar.Messaging.AwsDouble.S3;

/// <summary>The tags of an object, which are put all at once. An object that takes its place has none.</summary>
internal sealed class TagOperations(ObjectStore store)
{
    private const int Most = 10;
    private readonly Dictionary<StoredObject, (string Key, string Value)[]> _tags = new(ReferenceEqualityComparer.Instance);

    public void AddTo(Dictionary<string, Func<S3Request, Answer>> operations)
    {
        operations["GetObjectTagging"] = Get;
        operations["PutObjectTagging"] = Put;
    }

    private Answer Get(S3Request request) => XmlProtocol.Write(Xml.Element("Tagging", Xml.Element("TagSet", Of(Find(request)).Select(Describe))));

    private Answer Put(S3Request request)
    {
        Checksums.Verified(request, request.Body);
        var tags = Xml.All(Xml.Parse(request.Body), "TagSet").SelectMany(set => Xml.All(set, "Tag")).Select(tag => (Xml.Text(tag, "Key")!, Xml.Text(tag, "Value")!)).ToArray();
        _tags[Find(request)] = tags.Length <= Most ? tags : throw new AwsException("BadRequest", "Object tags cannot be greater than 10");
        return new Answer();
    }

    private static XElement Describe((string Key, string Value) tag) => Xml.Element("Tag", Xml.Element("Key", tag.Key), Xml.Element("Value", tag.Value));

    private (string Key, string Value)[] Of(StoredObject version) => _tags.GetValueOrDefault(version) ?? [];

    private StoredObject Find(S3Request request) => store.Find(request.Bucket).Get(request.Key, request.Query("versionId"));
}
