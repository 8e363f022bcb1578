using System.Text.Json;
using Ccar.Messaging.Cli;
using Ccar.Messaging.Contracts;
using Ccar.Messaging.Ingest.ReceiveLanding;
using Ccar.Messaging.Storage;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace Ccar.Messaging.Services.Tests.Cli;

/// <summary>The commands with the AWS profile: workers elsewhere, and a store that no path of this machine leads to.</summary>
public sealed class When_everything_is_in_a_bucket : IDisposable
{
    private const string Name = "s3://reports";
    private readonly FakeTimeProvider _clock = new(StoredAnswers.Noon);
    private readonly StoreKeys _keys = new(Options.Create(new StorageOptions()));
    private readonly List<CliRun> _runs = [];

    public void Dispose() => _runs.ForEach(run => run.Dispose());

    [Fact]
    public async Task A_question_goes_to_its_queue_and_its_answer_is_read_off_the_bucket()
    {
        var cli = Start();
        cli.Queues = new StandInQueues((_, question) => AnswerAsync(cli, question));

        var asked = await cli.RunAsync("ask", "fine question", "--profile", "aws", "--json");
        var id = Assert.Single(asked.Lines).GetProperty("questionId").GetString()!;
        var shown = await cli.RunAsync("show", id, "--profile", "aws", "--json");

        Assert.Equal((ExitCodes.Answered, ExitCodes.Answered), (asked.Code, shown.Code));
        Assert.Equal(id, Assert.Single(shown.Lines).GetProperty("questionId").GetString());
    }

    [Fact]
    public async Task A_landed_file_is_left_to_the_bucket_to_announce()
    {
        var queues = new StandInQueues();
        var cli = Start();
        cli.Queues = queues;
        using var ingest = StandInWorkers.Create(new StorageOptions { Data = cli.Data });
        await ingest.StartAsync(CancellationToken.None);

        var landed = await cli.RunAsync("land", cli.Write("cycle1/internal_baseline/run1/t.csv", "balance\n1\n"), "--profile", "aws", "--json");
        await ingest.StopAsync(CancellationToken.None);

        Assert.Equal((ExitCodes.Answered, "indexed"), (landed.Code, Assert.Single(landed.Lines).GetProperty("outcome").GetString()));
        Assert.Empty(queues.Sent);
    }

    [Fact]
    public async Task Where_the_bucket_does_not_the_command_announces_as_it_would()
    {
        var cli = Start(("Ccar:S3:AnnounceLandings", "true"));
        using var ingest = StandInWorkers.Create(new StorageOptions { Data = cli.Data });
        var queues = new StandInQueues(async (_, _) => await ingest.StartAsync(CancellationToken.None));
        cli.Queues = queues;

        await cli.RunAsync("land", cli.Write("cycle1/internal_baseline/run1/t.csv", "balance\n1\n"), "--profile", "aws", "--json");
        await ingest.StopAsync(CancellationToken.None);

        var (queue, body) = Assert.Single(queues.Sent);
        var created = Assert.Single(LandingEventParser.Parse(body.Deserialize<Dictionary<string, JsonElement>>()!));
        Assert.Equal(("ccar-landings", "reports", "ccar_reports/dev/ccar/cycle1/internal_baseline/run1/t.csv"), (queue, created.Bucket, created.Key));
        Assert.Matches("^00[0-9A-F]{16}$", created.Sequencer);
    }

    [Fact]
    public async Task A_landing_that_nobody_takes_names_what_to_look_at()
    {
        var cli = Start();
        cli.Clock = _clock;
        var landing = cli.RunAsync("land", cli.Write("cycle1/s/run1/t.csv", "balance\n1\n"), "--profile", "aws", "--json");
        while (!landing.IsCompleted)
        {
            _clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Delay(1);
        }

        var reason = Assert.Single((await landing).Lines).GetProperty("reason").GetString();
        Assert.Contains("the bucket's notifications go to the queue ccar-landings (or set Ccar:S3:AnnounceLandings)", reason, StringComparison.Ordinal);
        Assert.Contains("Ccar__Store=s3 Ccar__S3__Bucket=reports", reason, StringComparison.Ordinal);
        Assert.Contains($"no Ingest worker of {Name}", (await landing).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_has_not_landed_and_what_was_not_asked_is_told_with_the_bucket()
    {
        var catalog = await Start().RunAsync("catalog", "--profile", "aws");
        var show = await Start().RunAsync("show", Guid.NewGuid().ToString(), "--profile", "aws");

        Assert.Contains($"Nothing has landed in {Name} yet. Land something with: ccar land PATH --profile aws", catalog.Out, StringComparison.Ordinal);
        Assert.Contains($"in {Name}.", show.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bucket_that_may_not_be_read_is_a_failure_with_a_sentence()
    {
        var cli = Start();
        cli.Queues = new StandInQueues((_, _) => throw new StoreAccessException("Reading 'a' in the bucket 'reports' is not allowed."));

        var result = await cli.RunAsync("ask", "fine question", "--profile", "aws");

        Assert.Equal((ExitCodes.Failed, "ccar: Reading 'a' in the bucket 'reports' is not allowed."), (result.Code, result.Error.Trim()));
    }

    [Theory]
    [InlineData("--data names a folder, 'x'", "catalog", "--profile", "aws", "--data", "x")]
    [InlineData("needs the transport sqs", "catalog", "--profile", "aws", "--transport", "memory")]
    [InlineData("leave --transport and --profile out", "demo", "--profile", "aws")]
    [InlineData("'gcp'", "catalog", "--profile", "gcp")]
    public async Task What_does_not_fit_is_a_usage_error(string told, params string[] args)
    {
        var result = await Start().RunAsync(args);

        Assert.Equal(ExitCodes.Usage, result.Code);
        Assert.Contains(told, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_bucket_the_setting_is_named()
    {
        var result = await Start(("Ccar:S3:Bucket", null)).RunAsync("catalog", "--profile", "aws");

        Assert.Equal(ExitCodes.Usage, result.Code);
        Assert.Contains("Ccar:S3:Bucket is missing", result.Error, StringComparison.Ordinal);
    }

    private CliRun Start(params (string Key, string? Value)[] changed)
    {
        var settings = new Dictionary<string, string?> { ["Ccar:S3:Bucket"] = "reports", ["Ccar:S3:Region"] = "us-east-1" };
        foreach (var (key, value) in changed)
        {
            settings[key] = value;
        }

        var run = new CliRun { Settings = settings, Workers = _ => throw new InvalidOperationException("No worker may start here.") };
        _runs.Add(run);
        return run;
    }

    private Task AnswerAsync(CliRun cli, JsonElement question)
    {
        Answered answer = StoredAnswers.To(question.GetProperty("question").GetString()!) with { QuestionId = question.GetProperty("question_id").GetGuid() };
        return new FileObjectStore(cli.Data).WriteDocumentAsync(_keys.Answer(answer.QuestionId), StoreJson.Write(answer), CancellationToken.None);
    }
}
