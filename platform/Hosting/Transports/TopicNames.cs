using MassTransit;

namespace Ccar.Messaging.Hosting.Transports;

/// <summary>Names of topics: <c>ccar-answered</c> for <c>Answered</c>, <c>ccar-fault-sql-built</c> for the fault of an <c>SqlBuilt</c>.</summary>
internal sealed class TopicNames : IEntityNameFormatter
{
    public string FormatEntityName<T>() => Of(typeof(T));

    /// <summary>The topic of a message.</summary>
    public static string Of(Type message) => StageNames.Prefix + Kebab(message);

    private static string Kebab(Type message)
    {
        var name = KebabCaseEndpointNameFormatter.Instance.SanitizeName(message.Name.Split('`')[0]);
        return string.Join('-', message.GetGenericArguments().Select(Kebab).Prepend(name));
    }
}
