using System.Text.Json;
using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Responder.WriteAnswer;

/// <summary>Keeps the figures to what leaves room for text and receipt in a message of 64 KiB.</summary>
internal static class MessageSize
{
    private const int MostBytes = 24 * 1024;

    /// <summary>As many of the figures as fit beside the totals.</summary>
    public static IReadOnlyList<Figure> Fitting(List<Figure> figures, IReadOnlyList<Figure> totals)
    {
        var bytes = totals.Sum(Size);
        return [.. figures.TakeWhile(figure => (bytes += Size(figure)) <= MostBytes)];
    }

    private static int Size(Figure figure) => JsonSerializer.SerializeToUtf8Bytes(figure).Length + 1;
}
