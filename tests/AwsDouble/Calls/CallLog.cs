using System.Collections.Concurrent;

namespace Ccar.Messaging.AwsDouble.Calls;

/// <summary>Every call since the start, or since it was cleared, in the order of arrival.</summary>
public sealed class CallLog
{
    private readonly ConcurrentQueue<Call> _calls = new();

    /// <summary>All of them.</summary>
    public IReadOnlyList<Call> All => [.. _calls];

    /// <summary>Those that broke their service's model or were wrongly signed: a client without mistakes has none.</summary>
    public IReadOnlyList<Call> Faulty => [.. _calls.Where(call => call.Faults.Count > 0)];

    /// <summary>The calls of one operation.</summary>
    public IReadOnlyList<Call> Of(string service, string operation) => [.. _calls.Where(call => call.Service == service && call.Operation == operation)];

    /// <summary>How many calls of one operation there were.</summary>
    public int Count(string service, string operation) => _calls.Count(call => call.Service == service && call.Operation == operation);

    /// <summary>Forgets them.</summary>
    public void Clear() => _calls.Clear();

    internal void Add(Call call) => _calls.Enqueue(call);
}
