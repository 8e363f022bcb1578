using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Ccar.Messaging.AwsDouble.KnowledgeBases;

/// <summary>Finds documents that pass a filter, those that share the most words with the question first.</summary>
internal static partial class Retriever
{
    private const int DefaultResults = 5;

    public static IReadOnlyList<(Document Document, double Score)> Find(KnowledgeBase source, string question, JsonNode? configuration)
    {
        var search = configuration?["vectorSearchConfiguration"];
        var passes = search?["filter"] is JsonObject filter ? MetadataFilter.Parse(filter) : _ => true;
        var words = Words(question);
        return
        [
            .. source.Documents.Values
                .Where(document => document.Failure is null && passes(document.Attributes))
                .Select(document => (document, Score(words, document)))
                .OrderByDescending(found => found.Item2)
                .Take((int?)search?["numberOfResults"] ?? DefaultResults),
        ];
    }

    public static JsonObject Describe(Document document, double? score, KnowledgeBase source)
    {
        var metadata = document.Attributes.DeepClone().AsObject();
        metadata["x-amz-bedrock-kb-source-uri"] = document.Uri;
        metadata["x-amz-bedrock-kb-data-source-id"] = source.DataSourceId;
        var described = new JsonObject
        {
            ["content"] = new JsonObject { ["text"] = document.Text, ["type"] = "TEXT" },
            ["location"] = new JsonObject { ["type"] = "S3", ["s3Location"] = new JsonObject { ["uri"] = document.Uri } },
            ["metadata"] = metadata,
        };
        if (score is not null)
        {
            described["score"] = score;
        }

        return described;
    }

    private static double Score(HashSet<string> words, Document document) => (Words(document.Text).Intersect(words).Count() + 0.1) / (words.Count + 1);

    private static HashSet<string> Words(string text) => [.. Word().Matches(text.ToLowerInvariant()).Select(match => match.Value)];

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();
}
