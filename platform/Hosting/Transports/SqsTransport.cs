using System.Globalization;
using MassTransit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Ccar.Messaging.Hosting.Transports;

/// <summary>Queues of SQS, topics of SNS: workers in processes and on machines of their own.</summary>
internal static class SqsTransport
{
    private const string VisibilityTimeout = "VisibilityTimeout";

    public static void Use(CcarBus bus, IBusRegistrationConfigurator registration)
    {
        var emulator = bus.Configuration["AWS_ENDPOINT_URL_SQS"] ?? bus.Configuration["AWS_ENDPOINT_URL"];
        bus.Services.AddSingleton(provider => new TransportSummary(Describe(Options(provider), emulator)));
        registration.AddConfigureEndpointsCallback(static (context, _, endpoint) => Configure(endpoint, Options(context)));
        registration.UsingAmazonSqs(static (context, sqs) =>
        {
            var options = Options(context);
            sqs.Host(options.FindRegion()!.SystemName, host =>
            {
                host.DeployTopology(options.DeployTopology);
                host.MaxReceiveCount(options.MaxReceiveCount);
            });
            sqs.ConfigureCommon();
            sqs.MessageTopology.SetEntityNameFormatter(new TopicNames());
            sqs.DeployPublishTopology = options.DeployTopology;
            PublishedMessages.Declare(sqs);
            sqs.ConfigureEndpoints(context);
        });
    }

    private static SqsOptions Options(IServiceProvider provider) => provider.GetRequiredService<IOptions<SqsOptions>>().Value;

    private static void Configure(IReceiveEndpointConfigurator endpoint, SqsOptions options)
    {
        if (endpoint is not IAmazonSqsReceiveEndpointConfigurator queue)
        {
            return;
        }

        queue.WaitTimeSeconds = (ushort)options.WaitTimeSeconds;
        queue.QueueAttributes[VisibilityTimeout] = options.VisibilityTimeout.ToString(CultureInfo.InvariantCulture);
    }

    private static string Describe(SqsOptions options, string? emulator) =>
        $"{Parts.Sqs} in {options.FindRegion()?.SystemName}{(emulator is null ? "" : $" at {emulator}")}";
}
