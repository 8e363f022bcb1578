using System.Diagnostics;
using Ccar.Messaging.Emulator;

namespace Ccar.Messaging.Conformance.Tests.Peers;

/// <summary>A program of <c>tests/Peers</c>, run as a process.</summary>
internal sealed class Peer : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly Process _process;
    private readonly Task<string> _error;

    private Peer(Process process)
    {
        _process = process;
        _error = process.StandardError.ReadToEndAsync();
    }

    /// <summary>Starts it; <paramref name="endpoint"/> is where the emulator is.</summary>
    public static async Task<Peer> StartAsync(string script, Uri endpoint, params string[] arguments)
    {
        await EmulatorPackage.EnsureInstalledAsync();
        var start = new ProcessStartInfo(EmulatorFolder.Node) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (string[])[Path.Combine(EmulatorFolder.Root, "tests", "Peers", script), "--endpoint", endpoint.ToString(), "--timeout", "40", .. arguments])
        {
            start.ArgumentList.Add(argument);
        }

        return new Peer(Process.Start(start)!);
    }

    /// <summary>Its next line; null at the end.</summary>
    public async Task<string?> ReadLineAsync() => await _process.StandardOutput.ReadLineAsync().WaitAsync(Patience);

    /// <summary>Waits for its end: exit code, what it still printed, and what it complained about.</summary>
    public async Task<(int ExitCode, string Output, string Error)> EndAsync()
    {
        var output = await _process.StandardOutput.ReadToEndAsync().WaitAsync(Patience);
        await _process.WaitForExitAsync().WaitAsync(Patience);
        return (_process.ExitCode, output, await _error);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }
}
