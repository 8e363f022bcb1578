using System.Globalization;
using System.Text.Json.Nodes;
using Amazon.SQS;
using Amazon.SQS.Model;
using MassTransit.AmazonSqsTransport.Connection;
using MassTransit.AmazonSqsTransport.Topology;

namespace MassTransit.AmazonSqsTransport.Deployment;

/// <summary>
/// Looks queues up and creates those that are missing. A queue that is there keeps its attributes, but for one that has no redrive yet: see
/// <see cref="TakeOverAsync"/>.
/// </summary>
internal sealed class QueueDeployer(AmazonSqsConnection connection)
{
    public async Task<QueueInfo> DeclareAsync(QueueDeclaration queue, CancellationToken cancellationToken) =>
        await connection.Queues.LookUpAsync(queue.Name, cancellationToken) ?? await CreateAsync(queue, cancellationToken);

    public async Task<DeployedQueue> DescribeAsync(QueueInfo queue, CancellationToken cancellationToken)
    {
        var request = new GetQueueAttributesRequest
        {
            QueueUrl = queue.Url,
            AttributeNames = [QueueAttributeName.QueueArn, QueueAttributeName.VisibilityTimeout, QueueAttributeName.RedrivePolicy],
        };
        var attributes = (await connection.Sqs.GetQueueAttributesAsync(request, cancellationToken)).Attributes ?? [];
        var visibility = int.Parse(attributes.GetValueOrDefault(QueueAttributeName.VisibilityTimeout, "30"), CultureInfo.InvariantCulture);
        if (visibility == 0)
        {
            throw new AmazonSqsTransportConfigurationException(
                $"Queue '{queue.Name}' has a VisibilityTimeout of 0 s, so every message would be processed many times at once: set 30 s.");
        }

        return new DeployedQueue(
            queue, attributes[QueueAttributeName.QueueArn], TimeSpan.FromSeconds(visibility), attributes.ContainsKey(QueueAttributeName.RedrivePolicy));
    }

    /// <summary>
    /// Gives the queue its attributes and its redrive where it has no redrive yet: then it is new, or a sender created it before its reader
    /// started. A queue that has one keeps what it has.
    /// </summary>
    public async Task TakeOverAsync(DeployedQueue queue, EndpointDeclaration endpoint, QueueInfo deadLetters, CancellationToken cancellationToken)
    {
        if (queue.HasRedrive)
        {
            return;
        }

        var target = await DescribeAsync(deadLetters, cancellationToken);
        var policy = new JsonObject { ["deadLetterTargetArn"] = target.Arn, ["maxReceiveCount"] = endpoint.MaxReceiveCount };
        var attributes = endpoint.Queue.Attributes.Where(attribute => attribute.Key != QueueAttributeName.FifoQueue).ToDictionary();
        attributes[QueueAttributeName.RedrivePolicy] = policy.ToJsonString();
        await connection.Sqs.SetQueueAttributesAsync(queue.Info.Url, attributes, cancellationToken);
    }

    private async Task<QueueInfo> CreateAsync(QueueDeclaration queue, CancellationToken cancellationToken)
    {
        var attributes = new Dictionary<string, string>(queue.Attributes, StringComparer.Ordinal);
        if (EntityName.IsFifo(queue.Name))
        {
            attributes[QueueAttributeName.FifoQueue] = "true";
        }

        var request = new CreateQueueRequest { QueueName = queue.Name, Attributes = attributes };
        if (queue.Tags.Count > 0)
        {
            request.Tags = new Dictionary<string, string>(queue.Tags);
        }

        try
        {
            var created = await connection.Sqs.CreateQueueAsync(request, cancellationToken);
            return connection.Queues.Remember(new QueueInfo(queue.Name, created.QueueUrl));
        }
        catch (QueueNameExistsException)
        {
            // Somebody else was faster, with other attributes: theirs count.
            return await connection.Queues.GetAsync(queue.Name, cancellationToken);
        }
    }
}
