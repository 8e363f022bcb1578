using Ccar.Messaging.AwsDouble.Models;
using Ccar.Messaging.AwsDouble.Tests.Clients;

namespace Ccar.Messaging.AwsDouble.Tests.Control;

public sealed class When_it_is_driven_over_http
{
    [ModelFact]
    public async Task It_fails_and_answers_as_told()
    {
        await using var world = await World.StartAsync();
        using var http = new HttpClient { BaseAddress = new Uri(world.Server.Endpoint, "/_double/") };

        await PostAsync(http, "faults", """{"service":"bedrock-runtime","kind":"Error","code":"ModelErrorException","status":424}""");
        await PostAsync(http, "converse", """{"replies":[{"text":"one"},{"text":"two","stopReason":"max_tokens"}]}""");
        await PostAsync(http, "buses", """{"name":"answers"}""");
        const string Question = """{"modelId":"m","messages":[{"role":"user","content":[{"text":"1"}]}]}""";
        var failed = await world.Peer.FailAsync("bedrock-runtime", "Converse", Question);
        var texts = new List<string?>();
        for (var call = 0; call < 3; call++)
        {
            texts.Add((string?)(await world.Peer.CallAsync("bedrock-runtime", "Converse", Question))["output"]!["message"]!["content"]![0]!["text"]);
        }

        Assert.Equal("ModelErrorException", (string?)failed["error"]);
        Assert.Equal(["one", "two", "two"], texts);
        Assert.Contains("\"operation\":\"Converse\"", await http.GetStringAsync(new Uri("calls", UriKind.Relative)), StringComparison.Ordinal);
        await world.Peer.CallAsync("eventbridge", "DescribeEventBus", """{"Name":"answers"}""");
    }

    [ModelTheory]
    [InlineData("nothing", "{}", "There is no 'POST nothing' here")]
    [InlineData("buckets", "{}", "'name' is missing.")]
    [InlineData("buckets", "[", "")]
    public async Task What_it_does_not_understand_it_says(string action, string body, string message)
    {
        await using var world = await World.StartAsync();
        using var http = new HttpClient { BaseAddress = new Uri(world.Server.Endpoint, "/_double/") };

        using var content = new StringContent(body);
        using var answer = await http.PostAsync(new Uri(action, UriKind.Relative), content);

        Assert.Equal(400, (int)answer.StatusCode);
        Assert.Contains(message, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static async Task PostAsync(HttpClient http, string action, string body)
    {
        using var content = new StringContent(body);
        using var answer = await http.PostAsync(new Uri(action, UriKind.Relative), content);
        answer.EnsureSuccessStatusCode();
    }
}
