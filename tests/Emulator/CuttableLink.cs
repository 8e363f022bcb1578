using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Ccar.Messaging.Emulator;

/// <summary>A line to the emulator that can be cut: to everybody behind it the broker is gone, and to the broker they are. A process that died looks the same.</summary>
public sealed class CuttableLink : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentDictionary<Socket, byte> _open = new();
    private readonly Uri _target;
    private readonly Task _accepting;
    private volatile bool _cut;

    /// <summary>Opens a line to an endpoint.</summary>
    public CuttableLink(Uri target)
    {
        _target = target;
        _listener.Start();
        _accepting = AcceptAsync();
    }

    /// <summary>Where clients connect.</summary>
    public Uri Endpoint => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture)}");

    /// <summary>Breaks what is open and refuses what comes.</summary>
    public void Cut()
    {
        _cut = true;
        foreach (var socket in _open.Keys)
        {
            socket.Close(0);
        }
    }

    /// <summary>Lets connections through again.</summary>
    public void Mend() => _cut = false;

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Cut();
        _listener.Dispose();
        await _accepting;
    }

    private async Task AcceptAsync()
    {
        while (true)
        {
            try
            {
                _ = CarryAsync(await _listener.AcceptSocketAsync());
            }
            catch (Exception over) when (over is ObjectDisposedException or SocketException or InvalidOperationException)
            {
                return;
            }
        }
    }

    private async Task CarryAsync(Socket client)
    {
        var server = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        client.NoDelay = true;
        _open[client] = _open[server] = 0;
        try
        {
            if (!_cut)
            {
                await server.ConnectAsync(_target.Host, _target.Port);
                await Task.WhenAny(PumpAsync(client, server), PumpAsync(server, client));
            }
        }
        catch (Exception over) when (over is ObjectDisposedException or SocketException)
        {
            // The line was cut, or the broker is away.
        }
        finally
        {
            foreach (var socket in (Socket[])[client, server])
            {
                _open.TryRemove(socket, out _);
                socket.Close(0);
            }
        }
    }

    private async Task PumpAsync(Socket from, Socket to)
    {
        var buffer = new byte[65536];
        try
        {
            int count;
            while ((count = await from.ReceiveAsync(buffer)) > 0 && !_cut)
            {
                for (var sent = 0; sent < count;)
                {
                    sent += await to.SendAsync(buffer.AsMemory(sent, count - sent));
                }
            }
        }
        catch (Exception over) when (over is ObjectDisposedException or SocketException)
        {
            // The other side ends with this one.
        }
    }
}
