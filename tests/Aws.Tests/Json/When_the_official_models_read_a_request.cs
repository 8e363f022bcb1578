using Ccar.Messaging.Aws.Tests.Json.Samples;
using Ccar.Messaging.Aws.Tests.Support;
using Ccar.Messaging.AwsDouble.Models;

namespace Ccar.Messaging.Aws.Tests.Json;

public sealed class When_the_official_models_read_a_request
{
    public static TheoryData<string> Operations => [.. Sample.All.Select(sample => sample.Operation)];

    [ModelTheory]
    [MemberData(nameof(Operations))]
    public async Task They_find_nothing_wrong_with_it(string operation)
    {
        var sample = Sample.Of(operation);
        var models = await OfficialModels.LoadAsync();
        await using var server = await FakeAws.Start(Reply.Json(sample.Answer));

        await JsonClient.Send(server, sample.Request);

        var read = models[Host(sample.Service)].Read(server.Request);
        Assert.Equal(operation, read.Operation);
        Assert.Empty(read.Faults);
    }

    [ModelTheory]
    [MemberData(nameof(Operations))]
    public async Task They_find_nothing_wrong_with_the_answer_of_the_sample(string operation)
    {
        var sample = Sample.Of(operation);
        var models = await OfficialModels.LoadAsync();

        using var answer = System.Text.Json.JsonDocument.Parse(sample.Answer);

        Assert.Empty(models[Host(sample.Service)].AnswerFaults(operation, answer.RootElement));
    }

    private static string Host(string service) => service switch
    {
        "Athena" => "athena",
        "BedrockAgent" => "bedrock-agent",
        "BedrockAgentRuntime" => "bedrock-agent-runtime",
        "BedrockRuntime" => "bedrock-runtime",
        "EventBridge" => "events",
        _ => "glue",
    };
}
