using System.Collections.Concurrent;

namespace MassTransit.AmazonSqsTransport.Connection;

/// <summary>One of a kind for each name, made when it is first asked for.</summary>
internal sealed class Destinations<T>(Func<string, T> create)
    where T : class
{
    private readonly ConcurrentDictionary<string, Lazy<T>> _known = new(StringComparer.Ordinal);

    public T this[string name] => _known.GetOrAdd(name, key => new Lazy<T>(() => create(key))).Value;
}
