using System.Collections.Concurrent;

namespace Ccar.Messaging.AwsDouble.S3;

/// <summary>Tells of new objects, as S3 does; before the call that made them is answered, so that tests need not wait.</summary>
public sealed class Notifications
{
    private readonly ConcurrentQueue<(NotificationRule Rule, string Body)> _waiting = new();
    private readonly ConcurrentBag<NotificationRule> _rules = [];

    /// <summary>Adds somebody who is told. An exception of theirs fails the call.</summary>
    public void Add(NotificationRule rule) => _rules.Add(rule);

    internal IReadOnlyList<NotificationRule> Of(string bucket) => [.. _rules.Where(rule => rule.Bucket == bucket)];

    internal void Created(string bucket, StoredObject version, string reason)
    {
        foreach (var rule in _rules.Where(rule => rule.Bucket == bucket && version.Key.StartsWith(rule.Prefix, StringComparison.Ordinal)))
        {
            _waiting.Enqueue((rule, rule.Form == NotificationForm.S3 ? NotificationBody.OfS3(bucket, version, reason) : NotificationBody.OfEventBridge(bucket, version, reason)));
        }
    }

    internal async Task SendAsync()
    {
        while (_waiting.TryDequeue(out var waiting))
        {
            await waiting.Rule.Send(waiting.Body);
        }
    }
}
