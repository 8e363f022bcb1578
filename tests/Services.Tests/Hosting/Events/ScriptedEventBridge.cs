using System.Collections.Concurrent;
using Amazon.EventBridge;
using Amazon.EventBridge.Model;
using Amazon.Runtime;
using Amazon.Runtime.Endpoints;

namespace Ccar.Messaging.Services.Tests.Hosting.Events;

/// <summary>An event bus as a test wants it; by default it takes everything.</summary>
internal sealed class ScriptedEventBridge(Func<PutEventsRequest, Task<PutEventsResponse>>? answer = null) : IAmazonEventBridge
{
    public ConcurrentQueue<PutEventsRequest> Requests { get; } = new();

    /// <summary>Every event that was sent, in order.</summary>
    public IEnumerable<PutEventsRequestEntry> Entries => Requests.SelectMany(request => request.Entries ?? []);

    public IClientConfig Config => throw new NotSupportedException();

    /// <summary>What the bus says of each event: null for taken, else a code.</summary>
    public static PutEventsResponse Codes(IEnumerable<string?> codes)
    {
        var entries = codes.Select(code => new PutEventsResultEntry { ErrorCode = code, ErrorMessage = code is null ? null : "no", EventId = code is null ? "id" : null }).ToList();
        return new PutEventsResponse { Entries = entries, FailedEntryCount = entries.Count(entry => entry.ErrorCode is not null) };
    }

    public Task<PutEventsResponse> PutEventsAsync(PutEventsRequest request, CancellationToken cancellationToken = default)
    {
        Requests.Enqueue(request);
        return answer?.Invoke(request) ?? Task.FromResult(Codes(request.Entries!.Select(_ => (string?)null)));
    }

    public Task<DescribeEventBusResponse> DescribeEventBusAsync(DescribeEventBusRequest request, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public Endpoint DetermineServiceOperationEndpoint(AmazonWebServiceRequest request) => throw new NotSupportedException();

    public void Dispose()
    {
    }
}
