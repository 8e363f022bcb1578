using System.Globalization;
using Amazon.SimpleNotificationService.Model;
using Ccar.Messaging.Aws.Tests.Support;

namespace Ccar.Messaging.Aws.Tests.Client;

public sealed class When_sns_falters
{
    private static readonly SigV4Verifier Verifier = new(FakeSns.AccessKey, FakeSns.SecretKey, FakeSns.Region, "sns");
    private static readonly Reply Accepted = Reply.Success("Publish", "<MessageId>m-1</MessageId>");

    [Fact]
    public async Task Two_unavailable_answers_are_got_over_with_new_signatures()
    {
        await using var server = await FakeSns.Start(new Reply(503, ""), Reply.Error(503, "ServiceUnavailable"), Accepted);
        using var client = server.Client();

        var response = await client.PublishAsync(Operations.Topic, Operations.Nasty);

        Assert.Equal("m-1", response.MessageId);
        Assert.Equal(["attempt=1; max=3", "attempt=2; max=3", "attempt=3; max=3"], server.Requests.Select(request => request.Headers["amz-sdk-request"]));
        Assert.All(server.Requests, request => Assert.Null(Verifier.Fault(request)));
        Assert.All(server.Requests, request => Assert.Equal(Operations.Nasty, request.Form["Message"]));
    }

    [Theory]
    [InlineData("Throttled", 429)]
    [InlineData("Throttling", 400)]
    [InlineData("KMSThrottling", 400)]
    public async Task Throttling_is_waited_out(string code, int status)
    {
        await using var server = await FakeSns.Start(Reply.Error(status, code), Accepted);
        using var client = server.Client();

        Assert.Equal("m-1", (await client.PublishAsync(Operations.Topic, "text")).MessageId);
        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task Throttling_without_end_is_reported_after_the_configured_retries()
    {
        await using var server = await FakeSns.Start(_ => Reply.Error(429, "Throttled"));
        using var client = server.Client(config => config.MaxErrorRetry = 1);

        var exception = await Assert.ThrowsAsync<ThrottledException>(() => client.PublishAsync(Operations.Topic, "text"));

        Assert.True(exception.Retryable.Throttling);
        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task A_refusal_is_not_tried_again()
    {
        await using var server = await FakeSns.Start(Reply.Error(403, "AuthorizationError"), Accepted);
        using var client = server.Client();

        await Assert.ThrowsAsync<AuthorizationErrorException>(() => client.PublishAsync(Operations.Topic, "text"));

        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_dropped_connection_is_tried_again()
    {
        var dropped = false;
        await using var server = await FakeSns.Start((_, context) =>
        {
            if (!dropped)
            {
                dropped = true;
                context.Abort();
            }

            return Task.FromResult(Accepted);
        });
        using var client = server.Client();

        Assert.Equal("m-1", (await client.PublishAsync(Operations.Topic, "text")).MessageId);
        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task Cancelling_ends_the_wait_for_an_answer()
    {
        using var cancellation = new CancellationTokenSource();
        await using var server = await FakeSns.Start(async (_, context) =>
        {
            await cancellation.CancelAsync();
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
            return Accepted;
        });
        using var client = server.Client();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.PublishAsync(Operations.Topic, "text", cancellation.Token));

        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task Cancelling_ends_the_retries()
    {
        using var cancellation = new CancellationTokenSource();
        await using var server = await FakeSns.Start(async (_, _) =>
        {
            await cancellation.CancelAsync();
            return new Reply(503, "");
        });
        using var client = server.Client(config => config.MaxErrorRetry = 100);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.PublishAsync(Operations.Topic, "text", cancellation.Token));

        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_wrong_clock_is_corrected_by_the_answer()
    {
        var refused = false;
        await using var server = await FakeSns.Start((_, context) =>
        {
            if (refused)
            {
                return Task.FromResult(Accepted);
            }

            refused = true;
            context.Response.Headers.Date = DateTimeOffset.UtcNow.AddDays(1).ToString("R", CultureInfo.InvariantCulture);
            return Task.FromResult(Reply.Error(403, "SignatureDoesNotMatch", "Signature expired."));
        });
        using var client = server.Client();

        await client.PublishAsync(Operations.Topic, "text");

        var days = server.Requests
            .Select(request => DateTime.ParseExact(request.Headers["X-Amz-Date"], "yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture))
            .ToArray();
        Assert.InRange(days[1] - days[0], TimeSpan.FromHours(23), TimeSpan.FromHours(25));
        Assert.Null(Verifier.Fault(server.Requests[1]));
    }

    [Fact]
    public async Task Cancelling_before_the_start_sends_nothing()
    {
        await using var server = await FakeSns.Start();
        using var client = server.Client();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.PublishAsync(Operations.Topic, "text", new CancellationToken(canceled: true)));

        Assert.Empty(server.Requests);
    }
}
