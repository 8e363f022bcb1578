using MassTransit.AmazonSqsTransport.Sending;

namespace Ccar.Messaging.Aws.Tests.Transport;

/// <summary>A broker that writes down what it is told, and answers as the test says.</summary>
internal sealed class RecordedSettler : IMessageSettler
{
    private readonly Lock _lock = new();
    private readonly List<string> _told = [];

    /// <summary>What the next change of visibility meets; null to be taken.</summary>
    public Func<Exception?> Answer { get; set; } = () => null;

    public IReadOnlyList<string> Told
    {
        get
        {
            lock (_lock)
            {
                return [.. _told];
            }
        }
    }

    public Task DeleteAsync(string receipt) => Tell($"delete {receipt}");

    public Task ChangeVisibilityAsync(string receipt, TimeSpan visibility) =>
        Answer() is { } fault ? Task.FromException(fault) : Tell($"{receipt} hidden {visibility.TotalSeconds} s");

    private Task Tell(string what)
    {
        lock (_lock)
        {
            _told.Add(what);
        }

        return Task.CompletedTask;
    }
}
