using Ccar.Messaging.Hosting;
using MassTransit;

namespace Ccar.Messaging.Deploy.Tests.Code;

/// <summary>The messages that the workers take, by their types.</summary>
internal static class Consumed
{
    private static readonly Type[] Workers = [typeof(Ingest.IngestWorker), typeof(Query.QueryWorker), typeof(Responder.ResponderWorker)];

    public static IEnumerable<Type> Messages => Workers
        .SelectMany(worker => worker.Assembly.GetTypes())
        .SelectMany(type => type.GetInterfaces())
        .Where(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IConsumer<>))
        .Select(type => type.GetGenericArguments()[0])
        .Distinct();

    /// <summary>The topics that a failure of one of them may be told on.</summary>
    public static IEnumerable<string> FaultTopics => Messages.Select(message => TopicOf(typeof(Fault<>).MakeGenericType(message))).Append(TopicOf(typeof(ReceiveFault)));

    private static string TopicOf(Type message) => StageNames.Prefix + Kebab(message);

    private static string Kebab(Type message) => string.Join('-', message.GetGenericArguments().Select(Kebab).Prepend(KebabCaseEndpointNameFormatter.Instance.SanitizeName(message.Name.Split('`')[0])));
}
