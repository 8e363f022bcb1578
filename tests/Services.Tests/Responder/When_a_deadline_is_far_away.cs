using Ccar.Messaging.Contracts;
using Ccar.Messaging.Responder;
using Ccar.Messaging.Services.Tests.Hosting;
using Ccar.Messaging.Testing;

namespace Ccar.Messaging.Services.Tests.Responder;

/// <summary>The instants of a question are the broker's: to a worker whose clock is behind, its deadline is further away than SQS can delay.</summary>
public sealed class When_a_deadline_is_far_away : IAsyncLifetime
{
    private static readonly TimeSpan LongestDelay = TimeSpan.FromMinutes(15);
    private readonly Sendings<CheckDeadline> _sendings = new();
    private WorkerHost _host = null!;

    public async Task InitializeAsync()
    {
        _host = await WorkerHost.StartAsync(new WorkerHostSetup { Workers = bus => bus.AddResponderWorker() });
        _host.Bus.ConnectSendObserver(_sendings);
    }

    public Task DisposeAsync() => _host.DisposeAsync().AsTask();

    [Fact]
    public async Task It_is_looked_at_after_the_longest_delay()
    {
        var question = Asking.Question("Total assets?");

        await _host.Bus.Publish(question with { AskedAt = question.AskedAt.AddHours(1) });

        await AssertLongestAsync();
    }

    [Fact]
    public async Task A_look_that_comes_early_is_put_off_for_the_rest()
    {
        var question = Asking.Question("Total assets?");
        var check = new CheckDeadline
        {
            QuestionId = question.QuestionId,
            QuestionHash = question.ContentHash(),
            AskedAt = question.AskedAt,
            Deadline = question.AskedAt.AddHours(1),
        };

        var endpoint = await _host.Bus.GetSendEndpoint(new Uri("queue:ccar-watch-deadline"));
        await endpoint.Send(check);
        Assert.Null(await _sendings.NextDelayAsync());

        await AssertLongestAsync();
        Assert.Empty(_host.Probe.Published<QuestionStopped>());
    }

    // A lower bound as well: the rest is waited for, not asked about again and again.
    private async Task AssertLongestAsync() => Assert.InRange((await _sendings.NextDelayAsync())!.Value, LongestDelay - TimeSpan.FromMinutes(5), LongestDelay);
}
