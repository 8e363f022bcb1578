using System.Text.Json;
using Ccar.Messaging.Contracts;
using Ccar.Messaging.Emulator;
using Ccar.Messaging.Storage;
using Ccar.Messaging.Testing;
using Microsoft.Extensions.Options;

namespace Ccar.Messaging.Fault.Tests.Sqs;

/// <summary>The three workers, each a process of its own, over an emulator of SQS and SNS and one data folder.</summary>
internal sealed class Fleet : IAsyncDisposable
{
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);
    private static readonly string[] Workers = ["Ccar.Messaging.Ingest", "Ccar.Messaging.Query", "Ccar.Messaging.Responder"];

    private readonly TemporaryFolder _folder = new();
    private readonly Dictionary<string, CcarProcess> _running = [];
    private readonly IReadOnlyDictionary<string, string> _environment;
    private readonly FileObjectStore _store;
    private readonly StoreKeys _keys = new(Options.Create(new StorageOptions()));

    private Fleet(SqsEmulator emulator, IReadOnlyDictionary<string, string> environment)
    {
        Emulator = emulator;
        _environment = environment;
        _store = new FileObjectStore(_folder.Path);
        Answers = new AnswerQueue(emulator.Endpoint);
    }

    public SqsEmulator Emulator { get; }

    /// <summary>A subscriber's own queue of answers.</summary>
    public AnswerQueue Answers { get; }

    /// <summary>What the workers said, for a failure's message.</summary>
    public string Said => string.Join('\n', _running.Select(worker => $"--- {worker.Key}\n{worker.Value.Said}"));

    private Dictionary<string, string> Environment => new(EnvironmentOf(Emulator, _folder.Path).Concat(_environment));

    /// <summary>What makes a process work over an emulator.</summary>
    public static Dictionary<string, string> EnvironmentOf(SqsEmulator emulator, string data) => new()
    {
        ["AWS_ENDPOINT_URL"] = emulator.Endpoint.ToString(),
        ["AWS_REGION"] = AnswerQueue.Region,
        ["AWS_ACCESS_KEY_ID"] = "x",
        ["AWS_SECRET_ACCESS_KEY"] = "y",
        ["Ccar__Transport"] = "sqs",
        ["Ccar__Data"] = data,
        ["Ccar__Sqs__VisibilityTimeout"] = "3",
        ["Ccar__Sqs__MaxReceiveCount"] = "100",
        ["Logging__LogLevel__Default"] = "Warning",
    };

    /// <summary>Starts everything; the subscriber hears of all answers, or of one asker's.</summary>
    public static async Task<Fleet> StartAsync(
        string? answersTo = null, IReadOnlyDictionary<string, string>? environment = null, EmulatorState broker = EmulatorState.Forgotten)
    {
        var fleet = new Fleet(await SqsEmulator.StartNewAsync(broker), environment ?? new Dictionary<string, string>());
        Workers.ToList().ForEach(fleet.Start);
        await fleet.Answers.SubscribeAsync(answersTo);
        return fleet;
    }

    /// <summary>Kills a worker in the middle of whatever it does and starts it again.</summary>
    public void KillOne(Random random)
    {
        var worker = Workers[random.Next(Workers.Length)];
        _running[worker].Kill();
        _running[worker].Dispose();
        Start(worker);
    }

    /// <summary>Runs a command of the program, as a person beside the workers would.</summary>
    public async Task<(int ExitCode, string Output)> RunAsync(params string[] arguments)
    {
        using var command = CcarProcess.Start("ccar", arguments, Environment);
        var exitCode = await command.EndAsync(Patience);
        return (exitCode, command.Said);
    }

    public async Task LandSampleAsync()
    {
        var (exitCode, output) = await RunAsync("land", Path.Combine(AppContext.BaseDirectory, "landing"));
        Assert.True(exitCode == 0, $"{output}\n{Said}");
    }

    /// <summary>The answer as it is recorded.</summary>
    public async Task<Answered> RecordedAsync(Guid questionId) =>
        StoreJson.Read<Answered>((await _store.ReadDocumentAsync(_keys.Answer(questionId), default))!.Content.Span);

    /// <summary>Waits until no queue of the product holds a message but those that wait for their time.</summary>
    public Task QuietAsync() => QuietAsync("questions", "watch-deadline", "retrieve-attributes", "build-sql", "run-sql", "write-answer");

    /// <summary>Waits for some queues, in the order in which messages go through them.</summary>
    public async Task QuietAsync(params string[] queues)
    {
        using var patience = new CancellationTokenSource(Patience);
        foreach (var queue in queues)
        {
            while (await Emulator.FindAsync($"ccar-{queue}") is { } found && found.Messages.Ready.Count + found.Messages.Inflight.Count > 0)
            {
                Assert.False(patience.IsCancellationRequested, $"{JsonSerializer.Serialize(found.Messages)}\n{Said}");
                await Task.Delay(50);
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        _running.Values.ToList().ForEach(worker => worker.Dispose());
        Answers.Dispose();
        await Emulator.DisposeAsync();
        _folder.Dispose();
    }

    private void Start(string worker) => _running[worker] = CcarProcess.Start(worker, [], Environment);
}
