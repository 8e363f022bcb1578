using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace Ccar.Messaging.Fault.Tests.Sqs;

/// <summary>A collector: takes what is exported over OTLP/HTTP and keeps the spans.</summary>
internal sealed class OtlpReceiver : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly ConcurrentQueue<OtlpSpan> _spans = new();

    public OtlpReceiver()
    {
        Endpoint = new Uri($"http://127.0.0.1:{FreePort()}/");
        _listener.Prefixes.Add(Endpoint.ToString());
        _listener.Start();
        _ = Task.Run(ListenAsync);
    }

    public Uri Endpoint { get; }

    public IReadOnlyList<OtlpSpan> Spans => [.. _spans];

    /// <summary>What makes a process export here, and soon.</summary>
    public Dictionary<string, string> Environment => new()
    {
        ["OTEL_EXPORTER_OTLP_ENDPOINT"] = Endpoint.ToString(),
        ["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf",
        ["OTEL_BSP_SCHEDULE_DELAY"] = "100",
    };

    public void Dispose() => _listener.Close();

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    private async Task ListenAsync()
    {
        while (_listener.IsListening)
        {
            try
            {
                await TakeAsync(await _listener.GetContextAsync());
            }
            catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException)
            {
                // Closed, or a client that was killed.
            }
        }
    }

    private async Task TakeAsync(HttpListenerContext context)
    {
        using var content = new MemoryStream();
        await context.Request.InputStream.CopyToAsync(content);
        if (context.Request.Url!.AbsolutePath == "/v1/traces")
        {
            OtlpTraces.Read(content.ToArray()).ToList().ForEach(_spans.Enqueue);
        }

        context.Response.StatusCode = 200;
        context.Response.Close();
    }
}
