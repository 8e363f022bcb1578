using Ccar.Messaging.Aws;

namespace Amazon.SimpleNotificationService.Model;

/// <summary>Creates a topic, or finds the one with the same name and attributes.</summary>
public sealed class CreateTopicRequest : AmazonSimpleNotificationServiceRequest
{
    /// <summary>An empty request, to be filled.</summary>
    public CreateTopicRequest()
    {
    }

    /// <summary>A request with its usual members.</summary>
    /// <param name="name"><see cref="Name"/>.</param>
    public CreateTopicRequest(string name)
    {
        Name = name;
    }

    /// <summary>Topic attributes by name, such as <c>FifoTopic</c> or <c>KmsMasterKeyId</c>.</summary>
    public Dictionary<string, string>? Attributes { get; set; } = EmptyCollections.Map<string>();

    /// <summary>Data protection policy as JSON.</summary>
    public string? DataProtectionPolicy { get; set; }

    /// <summary>Name of the topic: 1 to 256 letters, digits, <c>-</c> and <c>_</c>; a FIFO topic ends in <c>.fifo</c>. Required.</summary>
    public string? Name { get; set; }

    /// <summary>Tags for a topic that is created now.</summary>
    public List<Tag>? Tags { get; set; } = EmptyCollections.List<Tag>();
}
