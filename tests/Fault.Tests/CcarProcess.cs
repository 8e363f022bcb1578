using System.Diagnostics;
using Ccar.Messaging.Testing;

namespace Ccar.Messaging.Fault.Tests;

/// <summary>A real process of the product, which can be killed as the operating system kills.</summary>
internal sealed class CcarProcess : IDisposable
{
    private readonly Process _process;
    private readonly List<string> _said = [];

    private CcarProcess(Process process) => _process = process;

    /// <summary>Everything it said, for a failure's message.</summary>
    public string Said
    {
        get
        {
            lock (_said)
            {
                return string.Join('\n', _said);
            }
        }
    }

    /// <summary>All workers of a folder in one process.</summary>
    public static CcarProcess Up(string data) => Start("ccar", ["up", "--data", data], new Dictionary<string, string>
    {
        ["Ccar__Ingest__ReceiveLanding__PollMilliseconds"] = "20",
        ["Logging__LogLevel__Default"] = "Warning",
    });

    /// <summary>A program of the product, by the name of its assembly.</summary>
    public static CcarProcess Start(string assembly, IReadOnlyList<string> arguments, IReadOnlyDictionary<string, string> environment)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in arguments.Prepend(BuiltProgram.PathOf(assembly)))
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        var process = new Process { StartInfo = start };
        var started = new CcarProcess(process);
        process.OutputDataReceived += started.Hear;
        process.ErrorDataReceived += started.Hear;
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return started;
    }

    /// <summary>Waits for its end; returns its exit code.</summary>
    public async Task<int> EndAsync(TimeSpan patience)
    {
        await _process.WaitForExitAsync().WaitAsync(patience);
        return _process.ExitCode;
    }

    /// <summary>SIGKILL: no handler runs, nothing is flushed.</summary>
    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            Kill();
        }

        _process.Dispose();
    }

    public bool HasExited => _process.HasExited;

    private void Hear(object sender, DataReceivedEventArgs line)
    {
        lock (_said)
        {
            _said.Add(line.Data ?? "");
        }
    }
}
