using Ccar.Messaging.AwsDouble.S3;

namespace Ccar.Messaging.AwsDouble.KnowledgeBases;

/// <summary>A knowledge base over one prefix of a bucket.</summary>
internal sealed class KnowledgeBase(string id, string dataSourceId, string bucket, string prefix)
{
    public string Id => id;

    public string DataSourceId => dataSourceId;

    /// <summary>By their addresses.</summary>
    public SortedDictionary<string, Document> Documents { get; } = new(StringComparer.Ordinal);

    public List<IngestionJob> Jobs { get; } = [];

    public IEnumerable<(string Uri, StoredObject Object)> Objects(ObjectStore store) => store.List(bucket, prefix).Select(found => ($"s3://{bucket}/{found.Key}", found));
}
