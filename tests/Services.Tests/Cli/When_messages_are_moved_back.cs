using Ccar.Messaging.Cli;
using Ccar.Messaging.Hosting;

namespace Ccar.Messaging.Services.Tests.Cli;

public sealed class When_messages_are_moved_back : IDisposable
{
    private const string Envelope = """{"messageType":["urn:message:Ccar.Messaging.Contracts:SqlBuilt"],"message":{"questionId":"7c9f2f0e-3f5a-4f7e-9d51-0c7f6e2b8a01"}}""";
    private readonly StandInParkedQueues _queues = new();
    private readonly CliRun _cli;

    public When_messages_are_moved_back() => _cli = new CliRun
    {
        Settings = new Dictionary<string, string?> { ["Ccar:S3:Bucket"] = "reports", ["Ccar:S3:Region"] = "us-east-1" },
        Parked = _queues,
    };

    public void Dispose()
    {
        _cli.Dispose();
        _queues.Dispose();
    }

    [Fact]
    public async Task They_go_oldest_first_as_they_were_and_each_is_told()
    {
        _queues.Park("ccar-run-sql_error", "later", 2, "b");
        _queues.Park("ccar-run-sql_error", "first", 1, Envelope, ("Content-Type", "x"), ("MT-Reason", "fault"), ("MT-Fault-Message", "No cure."), ("MT-Fault-InputAddress", "a"));

        var result = await RunAsync("--json");

        Assert.Equal(["first", "later"], _queues.Sent.Select(sent => sent.Message.MessageId));
        Assert.Equal(("ccar-run-sql", Envelope), (_queues.Sent[0].Queue, _queues.Sent[0].Message.Body));
        Assert.Equal("Content-Type", Assert.Single(_queues.Sent[0].Message.OwnAttributes).Name);
        var line = result.Lines.Single(line => line.TryGetProperty("messageId", out var id) && id.GetString() == "first");
        Assert.Equal(
            ("error", "SqlBuilt", "7c9f2f0e-3f5a-4f7e-9d51-0c7f6e2b8a01", "No cure.", "moved"),
            (Text("from"), Text("type"), Text("businessId"), Text("reason"), Text("outcome")));
        Assert.Equal(ExitCodes.Answered, result.Code);

        string? Text(string name) => line.GetProperty(name).GetString();
    }

    [Fact]
    public async Task A_dry_run_looks_and_gives_everything_back()
    {
        _queues.Park("ccar-build-sql_dlq", "one", 1, Envelope, ("MT-Activity-Id", "00-trace"));

        var result = await RunAsync("--dry-run");

        Assert.Empty(_queues.Sent);
        Assert.Equal(["one"], _queues.GivenBack);
        Assert.Contains("1 messages would be moved back.", result.Out, StringComparison.Ordinal);
        Assert.Contains("It killed its worker", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_event_that_was_not_delivered_says_why_and_goes_without_what_was_added()
    {
        _queues.Park(
            "ccar-landings_dlq", "event", 1, "{}", ("ERROR_CODE", "NO_PERMISSIONS"), ("ERROR_MESSAGE", "Access denied."), ("RULE_ARN", "r"), ("TARGET_ARN", "t"), ("RETRY_ATTEMPTS", "0"));

        var result = await _cli.RunAsync("redrive", "ccar-landings", "--profile", "aws", "--json");

        Assert.Contains(result.Lines, line => line.TryGetProperty("reason", out var reason) && reason.GetString() == "NO_PERMISSIONS: Access denied.");
        Assert.Empty(Assert.Single(_queues.Sent).Message.OwnAttributes);
    }

    [Fact]
    public async Task One_that_cannot_be_sent_stays_and_the_others_go()
    {
        _queues.Park("ccar-run-sql_error", "stuck", 1);
        _queues.Park("ccar-run-sql_error", "free", 2);
        _queues.Refused.Add("stuck");

        var result = await RunAsync();

        Assert.Equal((ExitCodes.Failed, "stuck"), (result.Code, Assert.Single(_queues.Waiting["ccar-run-sql_error"]).MessageId));
        Assert.Contains("stuck: It stays in ccar-run-sql_error. Cannot be reached: Connection refused. Check the region", result.Out, StringComparison.Ordinal);
        Assert.Contains("1 moved back, 1 failed and stay where they are.", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_that_was_sent_and_not_removed_counts_as_moved_and_is_told()
    {
        _queues.Park("ccar-run-sql_error", "twice", 1);
        _queues.Kept.Add("twice");

        var result = await RunAsync();

        Assert.Equal(ExitCodes.Answered, result.Code);
        Assert.Contains("It may wait in ccar-run-sql_error as well; another move does no harm.", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_so_many_go_and_the_rest_is_given_back()
    {
        _queues.Park("ccar-run-sql_error", "second", 2);
        _queues.Park("ccar-run-sql_error", "first", 1);

        await RunAsync("ccar-run-sql", "--limit", "1");

        Assert.Equal("first", Assert.Single(_queues.Sent).Message.MessageId);
        Assert.Equal(["second"], _queues.GivenBack);
    }

    [Fact]
    public async Task What_nobody_understood_goes_only_where_it_is_asked_for()
    {
        _queues.Park("ccar-questions_skipped", "odd", 1);

        var without = await RunAsync("questions");
        var sentWithout = _queues.Sent.Count;
        await RunAsync("questions", "--from", "skipped");

        Assert.Contains("1 messages that nobody understood stay in _skipped.", without.Out, StringComparison.Ordinal);
        Assert.Equal((0, 1), (sentWithout, _queues.Sent.Count));
    }

    [Theory]
    [InlineData("'ccar-nothing' is none of the product's queues; they are ccar-landings,", "ccar-nothing")]
    [InlineData("ccar redrive ccar-run-sql --from error", "ccar-run-sql_error")]
    [InlineData("--limit is 0; it may be 1 to 1000", "--limit", "0")]
    public async Task What_cannot_be_meant_is_a_usage_error(string told, params string[] args)
    {
        var result = await RunAsync(args);

        Assert.Equal(ExitCodes.Usage, result.Code);
        Assert.Contains(told, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_queues_the_region_is_named()
    {
        _queues.Waiting.Clear();

        var result = await RunAsync();

        Assert.Equal(ExitCodes.Usage, result.Code);
        Assert.Contains("There is no queue ccar-landings_error here, nor any other of the product's: check the region", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_memory_it_is_said_why_there_is_nothing()
    {
        using var local = new CliRun();

        var result = await local.RunAsync("redrive");

        Assert.Equal(ExitCodes.Answered, result.Code);
        Assert.Contains("With the transport memory nothing is parked", result.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"question":"x","question_id":"q1"}""", null, "q1")]
    [InlineData("""{"message":{"message":{"questionId":"q2"}},"messageType":["urn:message:MassTransit:Fault[[X:SqlBuilt]]"]}""", "SqlBuilt]]", "q2")]
    [InlineData("""{"Records":[{"s3":{"object":{"key":"a/b.csv"}}}]}""", null, "a/b.csv")]
    [InlineData("""{"detail":{"object":{"key":"c.csv"}}}""", null, "c.csv")]
    [InlineData("""["no object"]""", null, null)]
    [InlineData("no JSON", null, null)]
    public void A_body_tells_what_it_is_about_where_it_can(string body, string? type, string? id) =>
        Assert.Equal(new ParkedContent(type, id), ParkedContent.Of(body));

    private Task<CliResult> RunAsync(params string[] args) => _cli.RunAsync(["redrive", .. args, "--profile", "aws"]);
}
