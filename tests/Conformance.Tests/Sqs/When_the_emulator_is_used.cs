using System.Net;
using Ccar.Messaging.Emulator;

namespace Ccar.Messaging.Conformance.Tests.Sqs;

/// <summary>What the other tests rely on.</summary>
public sealed class When_the_emulator_is_used
{
    private static readonly string Queue = $"emulator-{Guid.NewGuid():N}";

    [EmulatorFact]
    public async Task A_queue_is_reached_though_its_host_does_not_resolve()
    {
        var emulator = await SqsEmulator.Shared;
        using var sqs = new RawSqs(emulator.Endpoint);
        await sqs.CreateAsync(Queue);

        // AWSSDK.SQS posts to its ServiceURL and only names the queue's address in the request.
        Assert.Equal($"http://sqs.us-east-1.emulator.invalid:{emulator.Endpoint.Port}/000000000000/{Queue}", await sqs.UrlAsync(Queue));
        await sqs.SendAsync(Queue, "hello");

        Assert.Equal("hello", (await sqs.ReceiveAsync(Queue)).Body);
    }

    [EmulatorFact]
    public async Task Its_kept_state_survives_a_restart_at_the_same_endpoint()
    {
        await using var emulator = await SqsEmulator.StartNewAsync(EmulatorState.Kept);
        using var sqs = new RawSqs(emulator.Endpoint);
        var before = emulator.Endpoint;
        await sqs.CreateAsync(Queue);
        await sqs.SendAsync(Queue, "kept");

        await emulator.RestartAsync();

        Assert.Equal(before, emulator.Endpoint);
        Assert.Equal("kept", (await sqs.ReceiveAsync(Queue)).Body);
    }

    [EmulatorFact]
    public async Task A_cut_line_reaches_nothing_until_it_is_mended()
    {
        await using var link = new CuttableLink((await SqsEmulator.Shared).Endpoint);
        using var http = new HttpClient();
        var health = new Uri(link.Endpoint, "/health");
        Assert.Equal(HttpStatusCode.OK, (await http.GetAsync(health)).StatusCode);

        link.Cut();
        await Assert.ThrowsAsync<HttpRequestException>(() => http.GetAsync(health));
        link.Mend();

        Assert.Equal(HttpStatusCode.OK, (await http.GetAsync(health)).StatusCode);
    }
}
