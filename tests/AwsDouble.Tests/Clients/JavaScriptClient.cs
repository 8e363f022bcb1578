using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using Ccar.Messaging.Emulator;

namespace Ccar.Messaging.AwsDouble.Tests.Clients;

/// <summary>The official SDK for JavaScript, as a process that ends with the test.</summary>
internal sealed class JavaScriptClient : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly NpmFolder Packages = new(Path.Combine(EmulatorFolder.Root, "tests", "AwsDouble.Tests"), Path.Combine("node_modules", "node", "bin", Path.GetFileName(EmulatorFolder.Node)));
    private readonly SemaphoreSlim _turn = new(1);
    private readonly Process _process;

    private JavaScriptClient(Process process) => _process = process;

    public static async Task<JavaScriptClient> StartAsync(Uri endpoint, params string[] credentials)
    {
        await Packages.EnsureInstalledAsync();
        var start = new ProcessStartInfo(Packages.ProofPath, ["--no-warnings", "client.mjs", endpoint.ToString(), .. credentials])
        {
            WorkingDirectory = Packages.Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        return new JavaScriptClient(Process.Start(start)!);
    }

    /// <summary>The answer: <c>output</c> and <c>status</c>, or <c>error</c>, <c>message</c>, <c>status</c> and the error's <c>members</c>.</summary>
    public async Task<JsonNode> TryAsync(string service, string command, JsonObject input)
    {
        await _turn.WaitAsync();
        try
        {
            await _process.StandardInput.WriteLineAsync(new JsonObject { ["service"] = service, ["command"] = command, ["input"] = input }.ToJsonString());
            await _process.StandardInput.FlushAsync();
            return JsonNode.Parse(await _process.StandardOutput.ReadLineAsync().WaitAsync(Patience) ?? throw new InvalidOperationException("The client ended."))!;
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>The output of a call that must succeed.</summary>
    public async Task<JsonNode> CallAsync(string service, string command, string input)
    {
        var answer = await TryAsync(service, command, JsonNode.Parse(input)!.AsObject());
        return answer["output"] ?? throw new InvalidOperationException($"{command}: {answer.ToJsonString(new JsonSerializerOptions { WriteIndented = true })}");
    }

    /// <summary>The answer to a call that must fail.</summary>
    public async Task<JsonNode> FailAsync(string service, string command, string input)
    {
        var answer = await TryAsync(service, command, JsonNode.Parse(input)!.AsObject());
        return answer["error"] is null ? throw new InvalidOperationException($"{command} succeeded: {answer.ToJsonString()}") : answer;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
        _turn.Dispose();
    }
}
