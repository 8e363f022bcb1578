using Ccar.Messaging.Contracts;
using MassTransit;

namespace Ccar.Messaging.Hosting.Transports;

/// <summary>The messages whose topics are there once a worker has started, so that anybody can subscribe before the first of them is published.</summary>
internal static class PublishedMessages
{
    public static void Declare(IAmazonSqsBusFactoryConfigurator sqs)
    {
        sqs.Publish<FileLanded>(static _ => { });
        sqs.Publish<Partitioned>(static _ => { });
        sqs.Publish<MetadataIndexed>(static _ => { });
        sqs.Publish<FileRejected>(static _ => { });
        sqs.Publish<QuestionAsked>(static _ => { });
        sqs.Publish<AttributesRetrieved>(static _ => { });
        sqs.Publish<SqlBuilt>(static _ => { });
        sqs.Publish<ResultsReady>(static _ => { });
        sqs.Publish<QuestionStopped>(static _ => { });
        sqs.Publish<Answered>(static _ => { });
    }
}
