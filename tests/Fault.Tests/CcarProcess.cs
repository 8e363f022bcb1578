using System.Diagnostics;

namespace Ccar.Messaging.Fault.Tests;

/// <summary>A real <c>ccar up</c>, which can be killed as the operating system kills.</summary>
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

    public static CcarProcess Up(string data)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (string[])[Path.Combine(AppContext.BaseDirectory, "ccar.dll"), "up", "--data", data])
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["Ccar__Ingest__ReceiveLanding__PollMilliseconds"] = "20";
        start.Environment["Logging__LogLevel__Default"] = "Warning";
        var process = new Process { StartInfo = start };
        var started = new CcarProcess(process);
        process.OutputDataReceived += started.Hear;
        process.ErrorDataReceived += started.Hear;
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return started;
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
