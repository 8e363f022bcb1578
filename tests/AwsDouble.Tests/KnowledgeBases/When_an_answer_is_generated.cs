using System.Text.Json.Nodes;
using Ccar.Messaging.AwsDouble.KnowledgeBases;
using Ccar.Messaging.AwsDouble.Models;

namespace Ccar.Messaging.AwsDouble.Tests.KnowledgeBases;

public sealed class When_an_answer_is_generated
{
    [ModelFact]
    public async Task The_model_sees_what_the_filter_lets_through()
    {
        await using var world = await Library.StartAsync();
        await Library.IngestAsync(world, "one.md", "two.md");
        GenerationRequest? asked = null;
        world.Server.Retrieval.Script = request =>
        {
            asked = request;
            return new GenerationReply("""{"table_name":"bs"}""");
        };

        var answer = await world.Peer.CallAsync("bedrock-agent-runtime", "RetrieveAndGenerate", Asking("which?", "Answer $query$ from $search_results$"));

        Assert.Equal("""{"table_name":"bs"}""", (string?)answer["output"]!["text"]);
        Assert.Equal("Answer which? from the balance sheet", asked!.Prompt);
        Assert.Empty(answer["citations"]!.AsArray());
        Assert.Empty(world.Server.Calls.Faulty);
    }

    [ModelFact]
    public async Task Sources_come_where_the_template_asks_for_the_services_own_form()
    {
        await using var world = await Library.StartAsync();
        await Library.IngestAsync(world, "one.md");

        var answer = await world.Peer.CallAsync("bedrock-agent-runtime", "RetrieveAndGenerate", Asking("which?", "$search_results$ $output_format_instructions$"));

        var reference = answer["citations"]![0]!["retrievedReferences"]![0]!;
        Assert.Equal(("s3://lake/knowledge/one.md", "run001"), ((string?)reference["location"]!["s3Location"]!["uri"], (string?)reference["metadata"]!["run_id"]));
        Assert.Equal(RetrievalService.NoAnswer, (string?)answer["output"]!["text"]);
    }

    [ModelTheory]
    [InlineData(1001, "$search_results$", "input.text has 1001 characters, not 0 to 1000")]
    [InlineData(1, "no placeholder", "The prompt template must contain $search_results$.")]
    public async Task Too_long_a_question_and_a_template_without_results_are_refused(int length, string template, string message)
    {
        await using var world = await Library.StartAsync();

        var refused = await world.Peer.FailAsync("bedrock-agent-runtime", "RetrieveAndGenerate", Asking(new string('x', length), template));

        Assert.Equal("ValidationException", (string?)refused["error"]);
        Assert.Contains(message, (string?)refused["message"], StringComparison.Ordinal);
    }

    [ModelFact]
    public async Task A_guardrail_intervenes_when_told_so()
    {
        await using var world = await Library.StartAsync();
        world.Server.Retrieval.Script = _ => new GenerationReply("blocked", GuardrailIntervened: true);

        var answer = await world.Peer.CallAsync("bedrock-agent-runtime", "RetrieveAndGenerate", Asking("which?", "$search_results$"));

        Assert.Equal("INTERVENED", (string?)answer["guardrailAction"]);
    }

    private static string Asking(string question, string template)
    {
        var configuration = JsonNode.Parse("""
            {"type":"KNOWLEDGE_BASE","knowledgeBaseConfiguration":{"knowledgeBaseId":"KB12345678","modelArn":"arn:aws:bedrock:eu-central-1::foundation-model/anthropic.claude-v2",
             "retrievalConfiguration":{"vectorSearchConfiguration":{"filter":{"equals":{"key":"scenario","value":"base"}}}},
             "generationConfiguration":{"promptTemplate":{}}}}
            """)!;
        configuration["knowledgeBaseConfiguration"]!["generationConfiguration"]!["promptTemplate"]!["textPromptTemplate"] = template;
        return new JsonObject { ["input"] = new JsonObject { ["text"] = question }, ["retrieveAndGenerateConfiguration"] = configuration }.ToJsonString();
    }
}
