using MassTransit;

namespace Ccar.Messaging.Hosting;

/// <summary>A consumer, and how to find the name of its queue.</summary>
/// <param name="Consumer">The consumer.</param>
/// <param name="Queue">Finds the name.</param>
internal sealed record Stage(Type Consumer, Func<IServiceProvider, string> Queue)
{
    /// <summary>The messages it consumes.</summary>
    public IEnumerable<Type> Messages =>
        Consumer.GetInterfaces().Where(one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IConsumer<>)).Select(one => one.GetGenericArguments()[0]);
}
