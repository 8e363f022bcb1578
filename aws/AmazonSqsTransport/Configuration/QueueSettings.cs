namespace MassTransit.AmazonSqsTransport.Configuration;

/// <summary>One queue: how it is created, and how it is read.</summary>
internal sealed class QueueSettings(string name, bool autoDelete = false)
{
    public string Name { get; set; } = name;

    public bool Durable { get; set; } = !autoDelete;

    public bool AutoDelete { get; set; } = autoDelete;

    public ushort WaitTimeSeconds { get; set; } = 20;

    public bool PurgeOnStartup { get; set; }

    public bool IsOrdered { get; set; } = true;

    public int ConcurrentDeliveryLimit { get; set; } = 1;

    public int RedeliverVisibilityTimeout { get; set; } = 1;

    public int MaxVisibilityTimeoutRenewal { get; set; } = 60;

    public TimeSpan MaxVisibilityTimeout { get; set; } = TimeSpan.FromMinutes(10);

    public Dictionary<string, object> QueueAttributes { get; } = [];

    public Dictionary<string, object> QueueSubscriptionAttributes { get; } = [];

    public Dictionary<string, string> QueueTags { get; } = [];
}
