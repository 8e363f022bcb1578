using Ccar.Messaging.AwsDouble.S3;
using Ccar.Messaging.AwsDouble.Server;

namespace Ccar.Messaging.AwsDouble.KnowledgeBases;

/// <summary>The knowledge bases, their documents, and the jobs that fill them.</summary>
public sealed class KnowledgeBaseStore
{
    private readonly Dictionary<string, KnowledgeBase> _bases = [];
    private readonly Dictionary<string, string> _failing = [];
    private readonly ObjectStore _store;
    private readonly DocumentReader _reader;

    internal KnowledgeBaseStore(ObjectStore store)
    {
        _store = store;
        _reader = new DocumentReader(store);
    }

    /// <summary>True keeps jobs running until it is false again.</summary>
    public bool HoldsJobs { get; set; }

    internal Lock Gate { get; } = new();

    /// <summary>Makes a knowledge base with a data source over a prefix of a bucket. Ids are ten letters and digits.</summary>
    public void Create(string id, string dataSourceId, string bucket, string prefix = "knowledge/")
    {
        lock (Gate)
        {
            _bases[id] = new KnowledgeBase(id, dataSourceId, bucket, prefix);
        }
    }

    /// <summary>A document cannot be indexed, however often it is tried, for this reason; null lets it be indexed again.</summary>
    public void FailDocument(string uri, string? reason)
    {
        lock (Gate)
        {
            _failing.Remove(uri);
            if (reason is not null)
            {
                _failing[uri] = reason;
            }
        }
    }

    /// <summary>What a knowledge base holds.</summary>
    public IReadOnlyList<Document> Documents(string id)
    {
        lock (Gate)
        {
            return [.. Find(id).Documents.Values.Where(document => document.Failure is null)];
        }
    }

    internal static AwsException NotFound(string what) => new("ResourceNotFoundException", $"{what} does not exist.", 404);

    /// <summary>The knowledge base, with its jobs brought to an end where they may end.</summary>
    internal KnowledgeBase Find(string id, string? dataSourceId = null)
    {
        var found = _bases.GetValueOrDefault(id) ?? throw NotFound($"Knowledge Base with id {id}");
        if (dataSourceId is not null && found.DataSourceId != dataSourceId)
        {
            throw NotFound($"DataSource with id {dataSourceId}");
        }

        foreach (var job in found.Jobs.Where(job => job.IsRunning && !HoldsJobs))
        {
            Scan(found, job);
        }

        return found;
    }

    internal Document Ingest(KnowledgeBase target, string uri, string? sidecarUri)
    {
        var document = _reader.Read(uri, sidecarUri);
        return target.Documents[uri] = _failing.TryGetValue(uri, out var reason) ? document with { Failure = reason } : document;
    }

    private void Scan(KnowledgeBase target, IngestionJob job)
    {
        var objects = target.Objects(_store).Select(found => found.Uri).ToHashSet();
        var sidecars = objects.Where(uri => uri.EndsWith(DocumentReader.SidecarSuffix, StringComparison.Ordinal)).ToHashSet();
        job.Counts["numberOfMetadataDocumentsScanned"] = sidecars.Count;
        foreach (var uri in objects.Except(sidecars).Order(StringComparer.Ordinal))
        {
            ScanOne(target, job, uri, sidecars.Contains(uri + DocumentReader.SidecarSuffix) ? uri + DocumentReader.SidecarSuffix : null);
        }

        foreach (var gone in target.Documents.Keys.Where(uri => !objects.Contains(uri)).ToList())
        {
            target.Documents.Remove(gone);
            job.Counts["numberOfDocumentsDeleted"]++;
        }

        job.Complete();
    }

    private void ScanOne(KnowledgeBase target, IngestionJob job, string uri, string? sidecar)
    {
        var former = target.Documents.GetValueOrDefault(uri);
        var document = Ingest(target, uri, sidecar);
        job.Counts["numberOfDocumentsScanned"]++;
        if (document.Failure is { } reason)
        {
            job.Counts["numberOfDocumentsFailed"]++;
            job.FailureReasons.Add($"{uri}: {reason}");
        }
        else if (former?.ETag != document.ETag)
        {
            job.Counts[former is null ? "numberOfNewDocumentsIndexed" : "numberOfModifiedDocumentsIndexed"]++;
        }
    }
}
