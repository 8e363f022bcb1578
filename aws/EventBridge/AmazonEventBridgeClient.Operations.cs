using Amazon.EventBridge.Model;
using Amazon.EventBridge.Operations;

namespace Amazon.EventBridge;

/// <content>The operations.</content>
public partial class AmazonEventBridgeClient
{
    /// <inheritdoc/>
    public virtual Task<DescribeEventBusResponse> DescribeEventBusAsync(
        DescribeEventBusRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync(BusOperations.DescribeEventBus, request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<PutEventsResponse> PutEventsAsync(PutEventsRequest request, CancellationToken cancellationToken = default) =>
        InvokeAsync(EventOperations.PutEvents, request, cancellationToken);
}
