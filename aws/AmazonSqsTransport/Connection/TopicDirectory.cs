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

    /// <param name="connection">The broker.</param>
    /// <param name="account">Whose topics they are, where none may be created.</param>
    /// <param name="find">The declaration of a topic that somebody publishes to.</param>
    public TopicDirectory(AmazonSqsConnection connection, AccountLookup account, Func<string, TopicDeclaration> find)
    {
        _connection = connection;
        _account = account;
        _known = new Remembered<string>(name => FindAsync(find(name), CancellationToken.None));
    }

    public Task<string> GetArnAsync(string name, CancellationToken cancellationToken) => _known.GetAsync(name, cancellationToken);

    /// <summary>Makes sure of a topic with its attributes and tags.</summary>
    public async Task<string> DeclareAsync(TopicDeclaration topic, CancellationToken cancellationToken)
    {
        var arn = await FindAsync(topic, cancellationToken);
        _known.Set(topic.Name, arn);
        return arn;
    }

    public void Forget(string name) => _known.Forget(name);

    private Task<string> FindAsync(TopicDeclaration topic, CancellationToken cancellationToken) =>
        _connection.Settings.DeployTopology ? DeployAsync(topic, cancellationToken) : ComposeAsync(topic.Name);

    private async Task<string> DeployAsync(TopicDeclaration topic, CancellationToken cancellationToken)
    {
        try
        {
            return await CreateAsync(topic, cancellationToken);
        }
        catch (InvalidParameterException reason) when (topic.Attributes.Count + topic.Tags.Count > 0)
        {
            // It is there with other attributes: those count, as with a queue.
            LogContext.Warning?.Log("Topic {Topic} keeps the attributes and tags it has: {Reason}", topic.Name, reason.Message);
            return await CreateAsync(TopicDeclaration.Named(topic.Name), cancellationToken);
        }
    }

    private async Task<string> CreateAsync(TopicDeclaration topic, CancellationToken cancellationToken)
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

        return (await _connection.Sns.CreateTopicAsync(request, cancellationToken)).TopicArn!;
    }

    private async Task<string> ComposeAsync(string name)
    {
        var region = _connection.Settings.Region!;
        return $"arn:{region.PartitionName}:sns:{region.SystemName}:{await _account.GetAsync()}:{name}";
    }
}
