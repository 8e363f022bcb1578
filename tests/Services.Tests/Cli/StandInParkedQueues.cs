using Ccar.Messaging.Hosting;

namespace Ccar.Messaging.Services.Tests.Cli;

/// <summary>Queues in memory, beside those of the stages and of the stages themselves.</summary>
internal sealed class StandInParkedQueues : IParkedQueues
{
    public Dictionary<string, List<ParkedMessage>> Waiting { get; } = ParkedQueues.Stages
        .SelectMany(stage => ParkedQueues.Places.Select(place => ParkedQueues.Beside(stage, place)))
        .ToDictionary(queue => queue, _ => new List<ParkedMessage>());

    public List<(string Queue, ParkedMessage Message)> Sent { get; } = [];

    public List<string> GivenBack { get; } = [];

    /// <summary>Message ids that the broker does not take, and that it does not remove.</summary>
    public HashSet<string> Refused { get; } = [];

    public HashSet<string> Kept { get; } = [];

    public ParkedMessage Park(string queue, string id, int minute, string body = "{}", params (string Name, string Text)[] attributes)
    {
        var message = new ParkedMessage
        {
            Queue = queue,
            MessageId = id,
            Handle = id,
            Since = StoredAnswers.Noon.AddMinutes(minute),
            Body = body,
            Attributes = [.. attributes.Select(attribute => new ParkedHeader(attribute.Name, "String", attribute.Text, default))],
        };
        Waiting[queue].Add(message);
        return message;
    }

    public Task<int?> CountAsync(string queue, CancellationToken cancellationToken) => Task.FromResult<int?>(Waiting.TryGetValue(queue, out var found) ? found.Count : null);

    public Task<IReadOnlyList<ParkedMessage>> TakeAsync(string queue, int most, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<ParkedMessage>>([.. Waiting[queue].Take(most).OrderBy(message => message.Since)]);

    public Task SendAsync(ParkedMessage message, string queue, CancellationToken cancellationToken)
    {
        if (Refused.Contains(message.MessageId))
        {
            return Task.FromException(new HttpRequestException("Connection refused"));
        }

        Sent.Add((queue, message));
        return Task.CompletedTask;
    }

    public Task RemoveAsync(ParkedMessage message, CancellationToken cancellationToken)
    {
        if (Kept.Contains(message.MessageId))
        {
            return Task.FromException(new TimeoutException());
        }

        Assert.Contains(Sent, sent => sent.Message == message);
        Waiting[message.Queue].Remove(message);
        return Task.CompletedTask;
    }

    public Task GiveBackAsync(ParkedMessage message, CancellationToken cancellationToken)
    {
        GivenBack.Add(message.MessageId);
        return Task.CompletedTask;
    }

    public void Dispose()
    {
    }
}
