using System.Globalization;
using System.Text.Json.Nodes;
using Ccar.Messaging.AwsDouble.Server;

namespace Ccar.Messaging.AwsDouble.KnowledgeBases;

/// <summary>Bedrock Agent: how documents come into a knowledge base.</summary>
internal sealed class IngestionService : JsonService
{
    private readonly KnowledgeBaseStore _store;

    public IngestionService(KnowledgeBaseStore store)
    {
        _store = store;
        AddLocked("IngestKnowledgeBaseDocuments", Ingest);
        AddLocked("GetKnowledgeBaseDocuments", GetDocuments);
        AddLocked("StartIngestionJob", Start);
        AddLocked("GetIngestionJob", GetJob);
    }

    private static AwsException Invalid(string message) => new("ValidationException", message);

    private static JsonObject Describe(KnowledgeBase owner, string uri, string status, string? reason)
    {
        var described = new JsonObject
        {
            ["knowledgeBaseId"] = owner.Id,
            ["dataSourceId"] = owner.DataSourceId,
            ["status"] = status,
            ["identifier"] = new JsonObject { ["dataSourceType"] = "S3", ["s3"] = new JsonObject { ["uri"] = uri } },
            ["updatedAt"] = DateTimeOffset.UtcNow.UtcDateTime.ToString("O", CultureInfo.InvariantCulture),
        };
        if (reason is not null)
        {
            described["statusReason"] = reason;
        }

        return described;
    }

    private void AddLocked(string operation, Func<KnowledgeBase, JsonObject, JsonObject> answer) => Add(operation, input =>
    {
        lock (_store.Gate)
        {
            return answer(_store.Find((string)input["knowledgeBaseId"]!, (string)input["dataSourceId"]!), input);
        }
    });

    private JsonObject Ingest(KnowledgeBase target, JsonObject input)
    {
        var documents = input["documents"]!.AsArray().Select(document => ReadSource(document!)).ToList();
        return new JsonObject { ["documentDetails"] = new JsonArray([.. documents.Select(document => Ingest(target, document.Uri, document.SidecarUri))]) };
    }

    private static (string Uri, string? SidecarUri) ReadSource(JsonNode document)
    {
        if ((string?)document["content"]!["dataSourceType"] != "S3" || document["content"]!["s3"] is not { } source)
        {
            throw Invalid("The data source is of type S3: its documents come by s3Location.");
        }

        if (document["metadata"] is { } metadata && (string?)metadata["type"] != "S3_LOCATION")
        {
            throw Invalid("The data source is of type S3: the metadata of its documents comes by s3Location.");
        }

        return ((string)source["s3Location"]!["uri"]!, (string?)document["metadata"]?["s3Location"]?["uri"]);
    }

    private JsonObject Ingest(KnowledgeBase target, string uri, string? sidecarUri)
    {
        var document = _store.Ingest(target, uri, sidecarUri);
        return Describe(target, uri, document.Failure is null ? "STARTING" : "FAILED", document.Failure);
    }

    private JsonObject GetDocuments(KnowledgeBase target, JsonObject input)
    {
        var uris = input["documentIdentifiers"]!.AsArray().Select(identifier => (string?)identifier!["s3"]?["uri"] ?? throw Invalid("The data source is of type S3."));
        return new JsonObject
        {
            ["documentDetails"] = new JsonArray([.. uris.Select(uri => target.Documents.TryGetValue(uri, out var document)
                ? Describe(target, uri, document.Status, document.Failure)
                : Describe(target, uri, "NOT_FOUND", null))]),
        };
    }

    private JsonObject Start(KnowledgeBase target, JsonObject input)
    {
        var token = (string?)input["clientToken"] ?? Guid.NewGuid().ToString();
        if (target.Jobs.Find(job => job.Token == token) is { } known)
        {
            return new JsonObject { ["ingestionJob"] = known.Describe(target) };
        }

        if (target.Jobs.Any(job => job.IsRunning))
        {
            throw new AwsException("ConflictException", $"Data source {target.DataSourceId} is already part of an ongoing ingestion job.", 409);
        }

        var job = new IngestionJob(token, (string?)input["description"]);
        target.Jobs.Add(job);
        return new JsonObject { ["ingestionJob"] = job.Describe(target, "STARTING") };
    }

    private JsonObject GetJob(KnowledgeBase target, JsonObject input)
    {
        var id = (string)input["ingestionJobId"]!;
        var job = target.Jobs.Find(job => job.Id == id) ?? throw KnowledgeBaseStore.NotFound($"Ingestion job with id {id}");
        return new JsonObject { ["ingestionJob"] = job.Describe(target) };
    }
}
