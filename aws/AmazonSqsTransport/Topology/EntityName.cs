using System.Text.RegularExpressions;

namespace MassTransit.AmazonSqsTransport.Topology;

/// <summary>What SQS and SNS take as a name, and the names derived from a queue's.</summary>
internal static partial class EntityName
{
    /// <summary>SQS's longest queue name, with every suffix.</summary>
    public const int LongestQueue = 80;

    /// <summary>SNS's longest topic name.</summary>
    public const int LongestTopic = 256;

    private const string FifoSuffix = ".fifo";

    public static bool IsFifo(string name) => name.EndsWith(FifoSuffix, StringComparison.Ordinal);

    /// <summary><c>orders</c> becomes <c>orders_error</c>, and <c>orders.fifo</c> becomes <c>orders_error.fifo</c>.</summary>
    public static string WithSuffix(string queue, Func<string, string> format) =>
        IsFifo(queue) ? format(queue[..^FifoSuffix.Length]) + FifoSuffix : format(queue);

    public static bool IsValid(string? name, bool isTopic) =>
        name is { Length: > 0 } && name.Length <= (isTopic ? LongestTopic : LongestQueue) && Allowed().IsMatch(name);

    public static void ThrowIfInvalid(string? name, bool isTopic)
    {
        if (!IsValid(name, isTopic))
        {
            var (what, longest) = isTopic ? ("topic", LongestTopic) : ("queue", LongestQueue);
            throw new AmazonSqsTransportConfigurationException(
                $"'{name}' cannot be a {what}'s name: use 1 to {longest} letters, digits, '-' and '_', and '.fifo' at the end where order counts.");
        }
    }

    [GeneratedRegex(@"^[A-Za-z0-9\-_]+(\.fifo)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Allowed();
}
