using System.Text.Json;
using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Responder.WriteAnswer;

/// <summary>Keeps the figures to what leaves room for text and receipt in a message of 64 KiB.</summary>
internal static class MessageSize
{
    private const int MostBytes = 24 * 1024;

    public static IReadOnlyList<Figure> Fitting(List<Figure> figures)
    {
        var bytes = 0;
        return [.. figures.TakeWhile(figure => (bytes += JsonSerializer.SerializeToUtf8Bytes(figure).Length + 1) <= MostBytes)];
    }
}
