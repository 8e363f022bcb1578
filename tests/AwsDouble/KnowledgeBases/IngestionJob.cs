using System.Text.Json.Nodes;

namespace Ccar.Messaging.AwsDouble.KnowledgeBases;

/// <summary>A run over the whole prefix.</summary>
internal sealed class IngestionJob(string token, string? description)
{
    private readonly DateTimeOffset _started = DateTimeOffset.UtcNow;

    public string Id { get; } = Guid.NewGuid().ToString("N")[..10].ToUpperInvariant();

    public string Token => token;

    public bool IsRunning { get; private set; } = true;

    public Dictionary<string, int> Counts { get; } = new()
    {
        ["numberOfDocumentsScanned"] = 0,
        ["numberOfMetadataDocumentsScanned"] = 0,
        ["numberOfNewDocumentsIndexed"] = 0,
        ["numberOfModifiedDocumentsIndexed"] = 0,
        ["numberOfMetadataDocumentsModified"] = 0,
        ["numberOfDocumentsDeleted"] = 0,
        ["numberOfDocumentsFailed"] = 0,
    };

    public List<string> FailureReasons { get; } = [];

    public void Complete() => IsRunning = false;

    public JsonObject Describe(KnowledgeBase owner, string? status = null)
    {
        var time = _started.UtcDateTime.ToString("O", System.Globalization.CultureInfo.InvariantCulture);
        var described = new JsonObject
        {
            ["knowledgeBaseId"] = owner.Id,
            ["dataSourceId"] = owner.DataSourceId,
            ["ingestionJobId"] = Id,
            ["status"] = status ?? (IsRunning ? "IN_PROGRESS" : "COMPLETE"),
            ["statistics"] = new JsonObject(Counts.Select(count => KeyValuePair.Create(count.Key, (JsonNode?)count.Value))),
            ["failureReasons"] = new JsonArray([.. FailureReasons]),
            ["startedAt"] = time,
            ["updatedAt"] = time,
        };
        if (description is not null)
        {
            described["description"] = description;
        }

        return described;
    }
}
