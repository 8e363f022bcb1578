using Ccar.Messaging.Hosting;
using Ccar.Messaging.Storage;
using MassTransit;
using Microsoft.Extensions.DependencyInjection;

namespace Ccar.Messaging.Ingest;

/// <summary>
/// The policy of the stages that a landing goes through. With a bucket a landing has no restart list: its message is tried again for some minutes
/// before it is parked, so that a service that is away, or credentials that are renewed late, lose nothing and need nobody.
/// </summary>
/// <typeparam name="TConsumer">The stage's consumer.</typeparam>
/// <param name="queue">The queue.</param>
/// <param name="concurrency">Messages at a time.</param>
internal abstract class LandingStageDefinition<TConsumer>(string queue, int concurrency) : StageDefinition<TConsumer>(queue, concurrency)
    where TConsumer : class, IConsumer
{
    private static readonly TimeSpan[] Redeliveries = [TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(15)];

    protected override void ConfigureFilters(IReceiveEndpointConfigurator endpoint, IRegistrationContext context)
    {
        if (context.GetRequiredService<StorePlace>().Bucket is null)
        {
            return;
        }

        endpoint.UseDelayedRedelivery(static redelivery =>
        {
            redelivery.Handle<IOException>();
            redelivery.Handle<TimeoutException>();
            redelivery.Intervals(Redeliveries);
        });
    }
}
