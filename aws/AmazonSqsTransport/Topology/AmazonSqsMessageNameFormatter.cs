using System.Text;
using MassTransit.Transports;

namespace MassTransit.AmazonSqsTransport.Topology;

/// <summary>
/// The official package's topic names: the namespace with <c>_</c> for dots, <c>-</c>, and the type's name, so that
/// <c>Ccar.Messaging.Contracts.Answered</c> is <c>Ccar_Messaging_Contracts-Answered</c>.
/// </summary>
internal sealed class AmazonSqsMessageNameFormatter : IMessageNameFormatter
{
    public string GetMessageName(Type type)
    {
        var name = new StringBuilder();
        Append(name, type, scope: null);
        return name.ToString();
    }

    private static void Append(StringBuilder name, Type type, string? scope)
    {
        var space = type.Namespace?.Replace('.', '_');
        if (space is not null && space != scope)
        {
            name.Append(space).Append('-');
        }

        if (type is { IsNested: true, DeclaringType: { } outer })
        {
            Append(name, outer, space);
            name.Append('_');
        }

        name.Append(type.Name.Split('`')[0]);
        if (type.IsGenericType)
        {
            AppendArguments(name, type.GetGenericArguments(), space);
        }
    }

    private static void AppendArguments(StringBuilder name, Type[] arguments, string? scope)
    {
        name.Append("--");
        for (var index = 0; index < arguments.Length; index++)
        {
            name.Append(index == 0 ? "" : "__");
            Append(name, arguments[index], scope);
        }

        name.Append("--");
    }
}
