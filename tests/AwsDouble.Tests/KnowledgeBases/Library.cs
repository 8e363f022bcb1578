using System.Text;
using System.Text.Json.Nodes;
using Ccar.Messaging.AwsDouble.Tests.Clients;

namespace Ccar.Messaging.AwsDouble.Tests.KnowledgeBases;

/// <summary>A knowledge base with cards in its bucket.</summary>
internal static class Library
{
    public const string Ids = """ "knowledgeBaseId":"KB12345678","dataSourceId":"DS12345678" """;

    public static async Task<World> StartAsync()
    {
        var world = await World.StartAsync();
        world.Server.S3.CreateBucket("lake");
        world.Server.KnowledgeBases.Create("KB12345678", "DS12345678", "lake");
        Put(world, "one", "the balance sheet", """{"scenario":"base","run_id":"run001","created":5,"tags":["a","b"]}""");
        Put(world, "two", "the income statement", """{"scenario":"adverse","run_id":"run002","created":7,"final":true}""");
        return world;
    }

    public static void Put(World world, string name, string text, string attributes)
    {
        world.Server.S3.Put("lake", $"knowledge/{name}.md", Encoding.UTF8.GetBytes(text));
        world.Server.S3.Put("lake", $"knowledge/{name}.md.metadata.json", Encoding.UTF8.GetBytes($$"""{"metadataAttributes":{{attributes}}}"""));
    }

    public static Task<JsonNode> IngestAsync(World world, params string[] names) =>
        world.Peer.CallAsync("bedrock-agent", "IngestKnowledgeBaseDocuments", Documents(names));

    public static string Documents(params string[] names)
    {
        var documents = names.Select(name => $$"""
            {"content":{"dataSourceType":"S3","s3":{"s3Location":{"uri":"s3://lake/knowledge/{{name}}"} } },
             "metadata":{"type":"S3_LOCATION","s3Location":{"uri":"s3://lake/knowledge/{{name}}.metadata.json"} } }
            """);
        return $$"""{{{Ids}},"documents":[{{string.Join(',', documents)}}]}""";
    }

    /// <summary>The names of the cards that a filter lets through.</summary>
    public static async Task<IEnumerable<string>> FindAsync(World world, string filter)
    {
        var answer = await world.Peer.CallAsync("bedrock-agent-runtime", "Retrieve", Asking(filter));
        return answer["retrievalResults"]!.AsArray().Select(result => ((string)result!["location"]!["s3Location"]!["uri"]!).Split('/')[^1]).Order();
    }

    public static string Asking(string filter) =>
        $$"""{"knowledgeBaseId":"KB12345678","retrievalQuery":{"text":"balance"},"retrievalConfiguration":{"vectorSearchConfiguration":{"filter":{{filter}} } } }""";
}
