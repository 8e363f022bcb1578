using System.Globalization;

namespace MassTransit.AmazonSqsTransport.Topology;

/// <summary>SQS and SNS take attributes as text, whatever the caller wrote.</summary>
internal static class TextValues
{
    public static Dictionary<string, string> Of(params ReadOnlySpan<IEnumerable<KeyValuePair<string, object>>> layers)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var layer in layers)
        {
            foreach (var (key, value) in layer)
            {
                values[key] = Text(value);
            }
        }

        return values;
    }

    private static string Text(object value) =>
        value switch
        {
            bool flag => flag ? "true" : "false",
            TimeSpan time => ((long)Math.Ceiling(time.TotalSeconds)).ToString(CultureInfo.InvariantCulture),
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            _ => value.ToString() ?? "",
        };
}
