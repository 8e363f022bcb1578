using Ccar.Messaging.Contracts;
using MassTransit;

namespace Ccar.Messaging.Hosting.Transports;

/// <summary>The messages whose topics are there once a worker has started, so that anybody can subscribe before the first of them is published.</summary>
internal static class PublishedMessages
{
    public static void Declare(IAmazonSqsBusFactoryConfigurator sqs)
    {
        sqs.Publish<FileLanded>();
        sqs.Publish<Partitioned>();
        sqs.Publish<MetadataIndexed>();
        sqs.Publish<FileRejected>();
        sqs.Publish<QuestionAsked>();
        sqs.Publish<AttributesRetrieved>();
        sqs.Publish<SqlBuilt>();
        sqs.Publish<ResultsReady>();
        sqs.Publish<QuestionStopped>();
        sqs.Publish<Answered>();
    }
}
