using System.Runtime.CompilerServices;
using Amazon.EventBridge;
using Amazon.EventBridge.Model;
using Ccar.Messaging.Storage;
using Microsoft.Extensions.Options;

namespace Ccar.Messaging.Hosting;

/// <summary>Whether the bus is there. An event is not sent: somebody could act on it.</summary>
internal sealed class EventBusCheck(IAmazonEventBridge events, IOptions<EventBridgeOptions> options) : IResourceCheck
{
    public string Resource => $"event bus {options.Value.Bus}";

    public async IAsyncEnumerable<Finding> CheckAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        yield return await LookAsync(cancellationToken);
    }

    private async Task<Finding> LookAsync(CancellationToken cancellationToken)
    {
        try
        {
            await events.DescribeEventBusAsync(new DescribeEventBusRequest { Name = options.Value.Bus }, cancellationToken);
            return Finding.Good(Resource, "Is there.");
        }
        catch (AmazonEventBridgeException denied) when (AwsErrorCodes.IsDenied(denied.ErrorCode))
        {
            return Finding.Warn(Resource, "Cannot be looked at.", "Nothing, when events arrive; allow events:DescribeEventBus to have it checked.");
        }
    }
}
