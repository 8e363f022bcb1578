using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;

namespace Ccar.Messaging.Emulator;

/// <summary>
/// SQS and SNS at one endpoint of this machine. Any credentials do; the region is the client's.
/// Queue addresses are <c>http://sqs.{region}.emulator.invalid:{port}/000000000000/{queue}</c>, a host that cannot resolve: AWSSDK.SQS posts to <c>ServiceURL</c>, the
/// JavaScript SDK to its <c>endpoint</c>, and the emulator reads region and name off the address in the request. A client that connects to the address itself fails here.
/// The process ends with the tests, however they end, because it watches its standard input.
/// </summary>
public sealed class SqsEmulator : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly Lazy<Task<SqsEmulator>> OfThisProcess = new(() => StartNewAsync(EmulatorState.Forgotten));
    private readonly HttpClient _http = new();
    private readonly string? _data;
    private Process? _process;
    private int _port;

    private SqsEmulator(EmulatorState state) =>
        _data = state == EmulatorState.Kept ? Directory.CreateTempSubdirectory("ccar-emulator-").FullName : null;

    /// <summary>The one that the tests of this process share; nobody stops it.</summary>
    public static Task<SqsEmulator> Shared => OfThisProcess.Value;

    /// <summary>Where clients connect; it stays over stops and starts.</summary>
    public Uri Endpoint => new($"http://127.0.0.1:{_port.ToString(CultureInfo.InvariantCulture)}");

    /// <summary>Processor time it has used since it was started last.</summary>
    public TimeSpan Processor
    {
        get
        {
            _process!.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>Starts one for a test of its own, for instance to stop it.</summary>
    public static async Task<SqsEmulator> StartNewAsync(EmulatorState state)
    {
        await EmulatorPackage.EnsureInstalledAsync();
        var emulator = new SqsEmulator(state);
        await emulator.StartAsync();
        return emulator;
    }

    /// <summary>Starts it again, at the same endpoint.</summary>
    public async Task StartAsync()
    {
        var start = new ProcessStartInfo(EmulatorFolder.Node)
        {
            WorkingDirectory = EmulatorFolder.Path,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in (string[])["--no-warnings", "emulator.mjs", "--until-stdin-closes", _port.ToString(CultureInfo.InvariantCulture), _data ?? ""])
        {
            start.ArgumentList.Add(argument);
        }

        _process?.Dispose();
        _process = Process.Start(start)!;
        var error = _process.StandardError.ReadToEndAsync();
        var line = await _process.StandardOutput.ReadLineAsync().WaitAsync(Patience);
        if (line?.Split(' ') is not ["listening", var port])
        {
            throw new InvalidOperationException($"The emulator did not start on port {_port}: {line}\n{await error.WaitAsync(Patience)}");
        }

        _port = int.Parse(port, CultureInfo.InvariantCulture);
    }

    /// <summary>Kills it, as a broker that goes away: open connections break, nothing answers.</summary>
    public async Task StopAsync()
    {
        if (_process is { HasExited: false } process)
        {
            process.Kill();
            await process.WaitForExitAsync();
        }
    }

    /// <summary>Stops and starts it.</summary>
    public async Task RestartAsync()
    {
        await StopAsync();
        await StartAsync();
    }

    /// <summary>What stands in a queue, without touching it; null when there is no such queue.</summary>
    public async Task<EmulatedQueue?> FindAsync(string queue)
    {
        using var answer = await _http.GetAsync(new Uri(Endpoint, $"/_fauxqs/queues/{queue}"));
        return answer.IsSuccessStatusCode ? await answer.Content.ReadFromJsonAsync<EmulatedQueue>() : null;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        _process?.Dispose();
        _http.Dispose();
        if (_data is not null)
        {
            Directory.Delete(_data, recursive: true);
        }
    }
}
