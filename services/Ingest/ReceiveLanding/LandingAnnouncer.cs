using System.Diagnostics;
using Ccar.Messaging.Contracts;
using Ccar.Messaging.Hosting;
using MassTransit;

namespace Ccar.Messaging.Ingest.ReceiveLanding;

/// <summary>Publishes a landing, and opens its trace.</summary>
internal static class LandingAnnouncer
{
    public static async Task AnnounceAsync(ObjectCreated created, IPublishEndpoint endpoint, CancellationToken cancellationToken)
    {
        var landing = Describe(created);
        using var span = CcarTelemetry.Source.StartActivity("ccar.landing.receive", ActivityKind.Consumer);
        span?.SetTag(CcarTelemetry.LandingIdTag, landing.LandingId.ToString());
        await endpoint.PublishOnce(landing.LandingId, landing, cancellationToken);
    }

    public static FileLanded Describe(ObjectCreated created) => new()
    {
        LandingId = BusinessId.Of(created.Key, created.ETag, created.VersionId, created.Sequencer),
        LandedAt = created.At,
        SourceKey = created.Key,
        Size = created.Size,
        ETag = created.ETag,
        VersionId = created.VersionId,
        Sequencer = created.Sequencer,
    };
}
