using System.Text.Json.Nodes;
using Ccar.Messaging.AwsDouble.Server;

namespace Ccar.Messaging.AwsDouble.KnowledgeBases;

/// <summary>Bedrock Agent Runtime: questions to a knowledge base.</summary>
public sealed class RetrievalService : JsonService
{
    /// <summary>What the service says when nothing was scripted.</summary>
    public const string NoAnswer = "Sorry, I am unable to assist you with this request.";

    private const string Results = "$search_results$";
    private const string DefaultTemplate = Results + "\n$query$\n$output_format_instructions$";
    private readonly HashSet<string> _sessions = [];
    private readonly KnowledgeBaseStore _store;

    internal RetrievalService(KnowledgeBaseStore store)
    {
        _store = store;
        Add("Retrieve", Retrieve);
        Add("RetrieveAndGenerate", input => Task.FromResult(Generate(input)));
    }

    /// <summary>The model: what it answers to what.</summary>
    public Func<GenerationRequest, GenerationReply> Script { get; set; } = _ => new GenerationReply(NoAnswer);

    private static AwsException Invalid(string message) => new("ValidationException", message);

    private static string Template(JsonNode configuration)
    {
        var template = (string?)configuration["generationConfiguration"]?["promptTemplate"]?["textPromptTemplate"] ?? DefaultTemplate;
        return template.Contains(Results, StringComparison.Ordinal) ? template : throw Invalid($"The prompt template must contain {Results}.");
    }

    private static JsonObject Citation(GenerationReply reply, IReadOnlyList<Document> documents, KnowledgeBase source) => new()
    {
        ["generatedResponsePart"] = new JsonObject
        {
            ["textResponsePart"] = new JsonObject { ["text"] = reply.Text, ["span"] = new JsonObject { ["start"] = 0, ["end"] = Math.Max(0, reply.Text.Length - 1) } },
        },
        ["retrievedReferences"] = new JsonArray([.. documents.Select(document => Retriever.Describe(document, null, source))]),
    };

    private JsonObject Retrieve(JsonObject input)
    {
        lock (_store.Gate)
        {
            var source = _store.Find((string)input["knowledgeBaseId"]!);
            var found = Retriever.Find(source, (string)input["retrievalQuery"]!["text"]!, input["retrievalConfiguration"]);
            return new JsonObject { ["retrievalResults"] = new JsonArray([.. found.Select(one => Retriever.Describe(one.Document, one.Score, source))]) };
        }
    }

    private JsonObject Generate(JsonObject input)
    {
        var configuration = input["retrieveAndGenerateConfiguration"]?["knowledgeBaseConfiguration"] ?? throw Invalid("The double answers from knowledge bases: knowledgeBaseConfiguration is missing.");
        var template = Template(configuration);
        var (source, documents) = Find(input, configuration);
        var question = (string)input["input"]!["text"]!;
        var prompt = template
            .Replace(Results, string.Join("\n\n", documents.Select(document => document.Text)), StringComparison.Ordinal)
            .Replace("$query$", question, StringComparison.Ordinal);
        var session = Session((string?)input["sessionId"]);
        var reply = Script(new GenerationRequest(question, prompt, documents, input));
        // A template without the service's own instructions leaves it without citations.
        var cites = template.Contains("$output_format_instructions$", StringComparison.Ordinal) && documents.Count > 0;
        return new JsonObject
        {
            ["sessionId"] = session,
            ["output"] = new JsonObject { ["text"] = reply.Text },
            ["guardrailAction"] = reply.GuardrailIntervened ? "INTERVENED" : "NONE",
            ["citations"] = cites ? new JsonArray(Citation(reply, documents, source)) : [],
        };
    }

    private (KnowledgeBase Source, IReadOnlyList<Document> Documents) Find(JsonObject input, JsonNode configuration)
    {
        lock (_store.Gate)
        {
            var source = _store.Find((string)configuration["knowledgeBaseId"]!);
            var found = Retriever.Find(source, (string)input["input"]!["text"]!, configuration["retrievalConfiguration"]);
            return (source, [.. found.Select(one => one.Document)]);
        }
    }

    private string Session(string? asked)
    {
        lock (Gate)
        {
            if (asked is not null && !_sessions.Contains(asked))
            {
                throw Invalid($"Session with Id {asked} is not valid. Please check and try again.");
            }

            var session = asked ?? Guid.NewGuid().ToString();
            _sessions.Add(session);
            return session;
        }
    }
}
