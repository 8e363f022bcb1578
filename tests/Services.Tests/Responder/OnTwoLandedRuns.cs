using Ccar.Messaging.Testing;

namespace Ccar.Messaging.Services.Tests.Responder;

/// <summary>All workers, with two runs landed and a glossary.</summary>
public abstract class OnTwoLandedRuns : IAsyncLifetime
{
    private WorkerHost? _host;

    protected WorkerHost Host => _host ?? throw new InvalidOperationException("The host is not started yet.");

    public async Task InitializeAsync()
    {
        _host = await WorkerHost.StartAsync();
        await _host.LandTwoRunsAsync();
    }

    public Task DisposeAsync() => Host.DisposeAsync().AsTask();
}
