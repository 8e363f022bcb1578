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

    private readonly TemporaryFolder _folder = new();
    private readonly List<(string Worker, CcarProcess Process)> _running = [];
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

    /// <summary>The folder that they share.</summary>
    public string Data => _folder.Path;

    /// <summary>What the workers said, for a failure's message.</summary>
    public string Said => string.Join('\n', _running.Select(worker => $"--- {worker.Worker}\n{worker.Process.Said}"));

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
        ["Logging__LogLevel__Default"] = "Warning",
    };

    /// <summary>Starts everything; the workers listen when this returns.</summary>
    public static async Task<Fleet> StartAsync(FleetPlan? plan = null)
    {
        plan ??= new FleetPlan();
        var fleet = new Fleet(await SqsEmulator.StartNewAsync(plan.Broker), plan.Environment);
        fleet._running.AddRange(plan.Workers.Select(worker => (worker, fleet.Start(worker))));
        await fleet.ListeningAsync();
        await fleet.Answers.SubscribeAsync(plan.AnswersTo);
        return fleet;
    }

    /// <summary>Kills a worker in the middle of whatever it does and starts it again.</summary>
    public void KillOne(Random random)
    {
        var chosen = random.Next(_running.Count);
        var (worker, process) = _running[chosen];
        process.Kill();
        process.Dispose();
        _running[chosen] = (worker, Start(worker));
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

    /// <summary>The queues beside the product's own that hold a message: nothing that a worker could not do may be left there.</summary>
    public async Task<IReadOnlyList<string>> ParkedAsync()
    {
        var beside = Topology.Documented().Queues.Where(name => name.Contains('_', StringComparison.Ordinal));
        var found = await Task.WhenAll(beside.Select(Emulator.FindAsync));
        return [.. found.OfType<EmulatedQueue>().Where(queue => queue.Count > 0).Select(queue => $"{queue.Name}: {JsonSerializer.Serialize(queue.Messages)}")];
    }

    /// <summary>Waits until no queue of the product holds a message but those that wait for their time.</summary>
    public Task QuietAsync(TimeSpan? patience = null) =>
        QuietAsync(patience ?? Patience, "questions", "watch-deadline", "retrieve-attributes", "build-sql", "run-sql", "write-answer");

    /// <summary>Waits for some queues, in the order in which messages go through them.</summary>
    public Task QuietAsync(params string[] queues) => QuietAsync(Patience, queues);

    private async Task QuietAsync(TimeSpan limit, params string[] queues)
    {
        using var patience = new CancellationTokenSource(limit);
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
        _running.ForEach(worker => worker.Process.Dispose());
        Answers.Dispose();
        await Emulator.DisposeAsync();
        _folder.Dispose();
    }

    private CcarProcess Start(string worker) => CcarProcess.Start(worker, [], Environment);

    /// <summary>Waits until every queue is there and subscribed: what is published before is lost.</summary>
    private async Task ListeningAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        while ((await Topology.OfAsync(Emulator)).LacksOf(Topology.Documented()) is { Count: > 0 } missing)
        {
            Assert.False(patience.IsCancellationRequested, $"The workers did not make {string.Join(", ", missing)}.\n{Said}");
            await Task.Delay(100);
        }
    }
}
