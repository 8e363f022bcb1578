using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json.Nodes;
using Ccar.Messaging.Emulator;

namespace Ccar.Messaging.AwsDouble.Tests.Clients;

/// <summary>The one process in which the JavaScript SDK runs for all tests. It ends with theirs, because it reads until its input closes.</summary>
internal sealed class JavaScriptProcess
{
    private static readonly string Folder = Path.Combine(EmulatorFolder.Root, "tests", "AwsDouble.Tests");
    private static readonly string Node = Path.Combine("node_modules", "node", "bin", Path.GetFileName(EmulatorFolder.Node));
    private static readonly NpmPackage Package = new("AwsDouble.Tests", Node);

    private static readonly Lazy<Task<JavaScriptProcess>> OfTheseTests = new(StartAsync);
    private readonly ConcurrentDictionary<long, TaskCompletionSource<JsonNode>> _waiting = new();
    private readonly TextWriter _input;
    private readonly Process _process;
    private long _calls;

    private JavaScriptProcess(Process process)
    {
        _process = process;
        process.StandardInput.AutoFlush = true;
        _input = TextWriter.Synchronized(process.StandardInput);
        _ = ReadAsync();
    }

    public static Task<JavaScriptProcess> Shared => OfTheseTests.Value;

    public async Task<JsonNode> AskAsync(JsonObject question)
    {
        var id = Interlocked.Increment(ref _calls);
        var answer = _waiting[id] = new TaskCompletionSource<JsonNode>(TaskCreationOptions.RunContinuationsAsynchronously);
        question["id"] = id;
        await _input.WriteLineAsync(question.ToJsonString());
        return await answer.Task;
    }

    private static async Task<JavaScriptProcess> StartAsync()
    {
        await Package.EnsureInstalledAsync();
        var start = new ProcessStartInfo(Path.Combine(Folder, Node), ["--no-warnings", "client.mjs"])
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        return new JavaScriptProcess(Process.Start(start)!);
    }

    private async Task ReadAsync()
    {
        while (await _process.StandardOutput.ReadLineAsync() is { } line)
        {
            var answer = JsonNode.Parse(line)!;
            if (_waiting.TryRemove((long)answer["id"]!, out var waiting))
            {
                waiting.SetResult(answer);
            }
        }

        foreach (var waiting in _waiting.Values)
        {
            waiting.TrySetException(new InvalidOperationException("The JavaScript process ended."));
        }
    }
}
