using Amazon.SimpleNotificationService.Model;
using MassTransit.AmazonSqsTransport.Topology;

namespace MassTransit.AmazonSqsTransport.Connection;

/// <summary>
/// The ARNs of topics. Creating a topic that is there answers with its ARN, so topics are never listed, which big accounts throttle.
/// Where nothing may be created the ARN is composed.
/// </summary>
internal sealed class TopicDirectory
{
    private readonly AmazonSqsConnection _connection;
    private readonly AccountLookup _account;
    private readonly Remembered<string> _known;

    public TopicDirectory(AmazonSqsConnection connection, AccountLookup account)
    {
        _connection = connection;
        _account = account;
        _known = new Remembered<string>(name => FindAsync(TopicDeclaration.Named(name)));
    }

    public Task<string> GetArnAsync(string name, CancellationToken cancellationToken) => _known.GetAsync(name, cancellationToken);

    /// <summary>Makes sure of a topic with its attributes and tags.</summary>
    public async Task<string> DeclareAsync(TopicDeclaration topic)
    {
        var arn = await FindAsync(topic);
        _known.Set(topic.Name, arn);
        return arn;
    }

    public void Forget(string name) => _known.Forget(name);

    private Task<string> FindAsync(TopicDeclaration topic) => _connection.Settings.DeployTopology ? CreateAsync(topic) : ComposeAsync(topic.Name);

    private async Task<string> CreateAsync(TopicDeclaration topic)
    {
        var attributes = new Dictionary<string, string>(topic.Attributes, StringComparer.Ordinal);
        if (EntityName.IsFifo(topic.Name))
        {
            attributes["FifoTopic"] = "true";
        }

        var request = new CreateTopicRequest { Name = topic.Name };
        if (attributes.Count > 0)
        {
            request.Attributes = attributes;
        }

        if (topic.Tags.Count > 0)
        {
            request.Tags = [.. topic.Tags.Select(tag => new Tag { Key = tag.Key, Value = tag.Value })];
        }

        return (await _connection.Sns.CreateTopicAsync(request)).TopicArn!;
    }

    private async Task<string> ComposeAsync(string name)
    {
        var region = _connection.Settings.Region!;
        return $"arn:{region.PartitionName}:sns:{region.SystemName}:{await _account.GetAsync()}:{name}";
    }
}
