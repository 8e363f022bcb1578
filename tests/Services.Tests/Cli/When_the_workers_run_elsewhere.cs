using System.Text.Json;
using Ccar.Messaging.Cli;
using Ccar.Messaging.Contracts;
using Ccar.Messaging.Ingest.ReceiveLanding;
using Ccar.Messaging.Storage;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace Ccar.Messaging.Services.Tests.Cli;

/// <summary>The commands over SQS, with what they send and what stands in the shared folder seen from the other side.</summary>
public sealed class When_the_workers_run_elsewhere : IDisposable
{
    private readonly FakeTimeProvider _clock = new(StoredAnswers.Noon);
    private readonly CliRun _cli;
    private readonly StoreKeys _keys = new(Options.Create(new StorageOptions()));
    private int _sent;

    public When_the_workers_run_elsewhere() => _cli = new CliRun { Workers = _ => throw new InvalidOperationException("No worker may start here.") };

    public void Dispose() => _cli.Dispose();

    [Fact]
    public async Task A_question_goes_to_its_queue_under_its_id_and_the_answer_is_read_off_the_store()
    {
        var queues = new StandInQueues((_, question) => AnswerAsync(question));
        _cli.Queues = queues;

        var result = await _cli.RunAsync("ask", "fine question", "--scenario", "internal_baseline", "--run", "run001", "--transport", "sqs", "--json");

        var (queue, body) = Assert.Single(queues.Sent);
        Assert.Equal((ExitCodes.Answered, "ccar-questions", "fine question"), (result.Code, queue, body.GetProperty("question").GetString()));
        Assert.Equal(body.GetProperty("question_id").GetString(), Assert.Single(result.Lines).GetProperty("questionId").GetString());
        Assert.Equal("run001", body.GetProperty("run_ids")[0].GetString());
        Assert.Empty(result.Error);
    }

    [Fact]
    public async Task A_file_of_questions_goes_there_too()
    {
        var queues = new StandInQueues((_, question) => AnswerAsync(question));
        _cli.Queues = queues;
        var file = _cli.Write("q.jsonl", """{"id":"1","question":"fine question"}""" + "\n" + """{"id":"2","question":"fine question"}""");

        var result = await _cli.RunAsync("ask", "--file", file, "--transport", "sqs", "--json");

        Assert.Equal((ExitCodes.Answered, 2, 2), (result.Code, result.Lines.Count, queues.Sent.Count));
    }

    [Fact]
    public async Task Each_landed_file_is_announced_as_s3_would_and_in_order()
    {
        using var ingest = StandInWorkers.Create(new StorageOptions { Data = _cli.Data });
        var queues = new StandInQueues(async (_, _) => await ingest.StartAsync(CancellationToken.None));
        _cli.Queues = queues;
        _cli.Write("in/cycle3/internal_baseline/run001/a b+c.csv", "balance\n1.00\n");
        _cli.Write("in/cycle3/internal_baseline/run002/x.csv", "balance\n");

        var result = await _cli.RunAsync("land", Path.Combine(_cli.Folder, "in"), "--transport", "sqs", "--json");
        await ingest.StopAsync(CancellationToken.None);

        var first = Assert.Single(LandingEventParser.Parse(queues.Sent.First().Body.Deserialize<Dictionary<string, JsonElement>>()!));
        Assert.Equal((ExitCodes.Refused, "ccar-landings"), (result.Code, queues.Sent.First().Queue));
        Assert.Equal(("ccar_reports/cycle3/internal_baseline/run001/a b+c.csv", 13L), (first.Key, first.Size));
        Assert.True(new LandingFilter(_keys).IsLanding(first.Key));
        var sequencers = queues.Sent.Select(sent => LandingEventParser.Parse(sent.Body.Deserialize<Dictionary<string, JsonElement>>()!)[0].Sequencer).ToList();
        Assert.All(sequencers.Zip(sequencers.Skip(1)), pair => Assert.True(SequencerOrder.Compare(pair.First, pair.Second) < 0));
    }

    [Fact]
    public async Task Without_a_responder_a_question_ends_at_its_deadline_and_says_where_it_stays()
    {
        var result = await WhileTimePasses("ask", "fine question", "--transport", "sqs", "--json");

        var said = result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal((ExitCodes.Failed, "", 2), (result.Code, result.Out, said.Length));
        Assert.Matches("^ccar: Still waiting, until 12:0[0-9:]+ UTC: no Responder of ", said[0]);
        Assert.Matches("^ccar: There was no answer to question .* by 12:0[0-9:]+ UTC: no Responder of ", said[1]);
        Assert.Contains("It stays in the queue ccar-questions", said[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_a_responder_alone_the_query_worker_is_named()
    {
        _cli.Queues = new StandInQueues((_, question) => Open(question.GetProperty("question_id").GetGuid()));

        var result = await WhileTimePasses("ask", "fine question", "--transport", "sqs");

        Assert.Equal(ExitCodes.Failed, result.Code);
        Assert.Contains("the Responder has it, and no Query worker", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_an_ingest_worker_a_landing_fails_and_says_where_it_stays()
    {
        var result = await WhileTimePasses("land", _cli.Write("cycle1/s/run1/t.csv", "balance\n1\n"), "--transport", "sqs", "--json");

        Assert.Equal(ExitCodes.Failed, result.Code);
        Assert.Contains("Still waiting for 1 files: no Ingest worker", result.Error, StringComparison.Ordinal);
        Assert.Contains("stays in the queue ccar-landings", Assert.Single(result.Lines).GetProperty("reason").GetString(), StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(_cli.Data, "ccar_reports/dev/ccar/cycle1/s/run1/t.csv")));
    }

    [Fact]
    public async Task A_queue_that_cannot_be_reached_is_a_failure_with_a_sentence()
    {
        _cli.Queues = new StandInQueues((_, _) => throw new QueueUnreachableException("The queue 'ccar-questions' could not be reached."));

        var result = await _cli.RunAsync("ask", "fine question", "--transport", "sqs", "--json");

        Assert.Equal((ExitCodes.Failed, "", "ccar: The queue 'ccar-questions' could not be reached."), (result.Code, result.Out, result.Error.Trim()));
    }

    [Fact]
    public async Task Answers_that_are_in_are_printed_when_the_queue_goes_away()
    {
        var questions = string.Join('\n', Enumerable.Range(1, 20).Select(id => $$"""{"id":"{{id}}","question":"fine question"}"""));
        _cli.Queues = new StandInQueues((_, question) => question.GetProperty("question_id").GetGuid() is var id && Interlocked.Increment(ref _sent) <= 2
            ? AnswerAsync(question)
            : throw new QueueUnreachableException($"The queue could not be reached for {id}."));

        var result = await _cli.RunAsync("ask", "--file", _cli.Write("q.jsonl", questions), "--transport", "sqs", "--json");

        Assert.Equal((ExitCodes.Failed, 2), (result.Code, result.Lines.Count));
        Assert.Equal(18, result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.InRange(_sent, 3, 10);
        Assert.Contains("ccar: 20 failed: it was not asked. The queue could not be reached", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_this_machine_lacks_to_send_is_told_at_once()
    {
        await using var queues = new BusQueues(() => throw new InvalidOperationException("no bus", new UriFormatException("Invalid URI: no host.")), _clock);

        var sending = queues.SendAsync("ccar-questions", new { }, CancellationToken.None).WaitAsync(TimeSpan.FromSeconds(20));

        var fault = await Assert.ThrowsAsync<QueueUnreachableException>(() => sending);
        Assert.Contains("from here: Invalid URI: no host. Check the region, AWS_ENDPOINT_URL", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("'kafka'", "ask", "x", "--transport", "kafka")]
    [InlineData("runs in memory", "demo", "--transport", "sqs")]
    public async Task A_transport_that_does_not_fit_is_a_usage_error(string named, params string[] args)
    {
        var result = await _cli.RunAsync(args);

        Assert.Equal(ExitCodes.Usage, result.Code);
        Assert.Contains(named, result.Error, StringComparison.Ordinal);
    }

    private Task Open(Guid id) => new FileObjectStore(_cli.Data).WriteDocumentAsync(_keys.Question(id), "{}"u8.ToArray(), CancellationToken.None);

    private Task AnswerAsync(JsonElement question)
    {
        Answered answer = StoredAnswers.To(question.GetProperty("question").GetString()!) with { QuestionId = question.GetProperty("question_id").GetGuid() };
        return new FileObjectStore(_cli.Data).WriteDocumentAsync(_keys.Answer(answer.QuestionId), StoreJson.Write(answer), CancellationToken.None);
    }

    private async Task<CliResult> WhileTimePasses(params string[] args)
    {
        _cli.Clock = _clock;
        var command = _cli.RunAsync(args);
        while (!command.IsCompleted)
        {
            _clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Delay(1);
        }

        return await command;
    }
}
