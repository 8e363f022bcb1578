using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;

namespace Ccar.Messaging.Bench;

/// <summary>The AWS double in a process of its own, so that its processor time can be told apart. It ends when its input closes.</summary>
internal sealed class DoubleProcess : IDisposable
{
    private readonly Process _process;
    private readonly HttpClient _http;

    private DoubleProcess(Process process, int port)
    {
        _process = process;
        Endpoint = new Uri($"http://127.0.0.1:{port.ToString(CultureInfo.InvariantCulture)}/");
        _http = new HttpClient { BaseAddress = new Uri(Endpoint, "_double/") };
    }

    public Uri Endpoint { get; }

    public TimeSpan Processor
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>Starts it with arguments that tests/AwsDouble/README.md explains.</summary>
    public static async Task<DoubleProcess> StartAsync(params string[] arguments)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "Ccar.Messaging.AwsDouble.dll");
        var process = Process.Start(new ProcessStartInfo("dotnet", [program, "0", .. arguments]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        var line = await process.StandardOutput.ReadLineAsync();
        return line?.Split(' ') is ["listening", var port]
            ? new DoubleProcess(process, int.Parse(port, CultureInfo.InvariantCulture))
            : throw new InvalidOperationException($"The AWS double did not start: {line}");
    }

    /// <summary>Tells it something.</summary>
    public async Task TellAsync(string what, object body)
    {
        using var answer = await _http.PostAsJsonAsync(new Uri(what, UriKind.Relative), body);
        if (!answer.IsSuccessStatusCode)
        {
            throw new InvalidOperationException($"The AWS double refused {what}: {await answer.Content.ReadAsStringAsync()}");
        }
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
        _http.Dispose();
    }
}
