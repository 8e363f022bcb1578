using System.Text.Json.Nodes;
using Ccar.Messaging.AwsDouble.Bedrock;
using Ccar.Messaging.AwsDouble.Models;
using Ccar.Messaging.AwsDouble.Tests.Clients;

namespace Ccar.Messaging.AwsDouble.Tests.Bedrock;

public sealed class When_a_model_answers
{
    private const string Question = """
        {"modelId":"arn:aws:bedrock:eu-central-1:000000000000:inference-profile/eu.anthropic.claude","system":[{"text":"be brief"}],
         "messages":[{"role":"user","content":[{"text":"run001: 2,305,329.38; run002: -5"}]}],"inferenceConfig":{"maxTokens":100}}
        """;

    [ModelFact]
    public async Task It_names_the_figures_it_was_given()
    {
        await using var world = await World.StartAsync();

        var answer = await world.Peer.CallAsync("bedrock-runtime", "Converse", Question);

        Assert.Equal("The figures are 001, 2,305,329.38, 002, -5.", (string?)answer["output"]!["message"]!["content"]![0]!["text"]);
        Assert.Equal("end_turn", (string?)answer["stopReason"]);
        Assert.Empty(world.Server.Calls.Faulty);
    }

    [ModelFact]
    public async Task It_says_what_it_is_told_to_say()
    {
        await using var world = await World.StartAsync();
        world.Server.Models.Script = request => new ConverseReply($"{request.System}: cut", "max_tokens")
        {
            OtherBlocks = [JsonNode.Parse("""{"reasoningContent":{"reasoningText":{"text":"hm"}}}""")],
        };

        var answer = await world.Peer.CallAsync("bedrock-runtime", "Converse", Question);

        Assert.Equal("max_tokens", (string?)answer["stopReason"]);
        Assert.Equal("hm", (string?)answer["output"]!["message"]!["content"]![0]!["reasoningContent"]!["reasoningText"]!["text"]);
        Assert.Equal("be brief: cut", (string?)answer["output"]!["message"]!["content"]![1]!["text"]);
    }
}
