using System.Reflection;

namespace Ccar.Messaging.Deploy.Tests.Code;

/// <summary>Every setting that the workers' options classes bind, as the name of its variable.</summary>
internal static class Settings
{
    private static readonly Assembly[] Product =
        [typeof(Hosting.CcarOptions).Assembly, typeof(Storage.StorageOptions).Assembly, typeof(Ingest.IngestWorker).Assembly, typeof(Query.QueryWorker).Assembly, typeof(Responder.ResponderWorker).Assembly];

    public static IReadOnlyList<string> All { get; } =
        [.. Product.SelectMany(assembly => assembly.GetTypes()).SelectMany(Of).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static IEnumerable<string> Of(Type options) => options.GetField("Section", BindingFlags.Public | BindingFlags.Static) is { IsLiteral: true } section
        ? options.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(one => one.SetMethod is { IsPublic: true }).Select(one => $"{section.GetRawConstantValue()}:{one.Name}".Replace(":", "__", StringComparison.Ordinal))
        : [];
}
