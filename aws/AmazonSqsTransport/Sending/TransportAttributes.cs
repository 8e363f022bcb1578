using System.Globalization;
using System.Text.RegularExpressions;
using MassTransit.Transports;

namespace MassTransit.AmazonSqsTransport.Sending;

/// <summary>
/// Chooses the at most ten headers that travel as message attributes. All headers stand in the envelope as well, so those that find no
/// place are not lost; without an envelope they would be, and the message is refused.
/// </summary>
internal static partial class TransportAttributes
{
    /// <summary>SQS takes ten, and SNS drops a raw delivery that has more.</summary>
    public const int Limit = 10;

    private const string Own = "MT-";

    /// <exception cref="AmazonSqsMessageRefusedException">More than ten, and no envelope that holds the rest.</exception>
    public static List<TransportAttribute> Of(SendContext context, AllowTransportHeader? allow)
    {
        var attributes = new List<TransportAttribute>(Limit);
        Add(attributes, MessageHeaders.ContentType, context.ContentType?.ToString());
        Add(attributes, MessageHeaders.CorrelationId, context.CorrelationId?.ToString("D"));
        Add(attributes, Diagnostics.ActivityId, context.Headers.Get<string>(Diagnostics.ActivityId));

        // The application's headers first: subscribers filter on them.
        var headers = context.Headers.GetAll().OrderBy(header => header.Key.StartsWith(Own, StringComparison.Ordinal)).ToList();
        foreach (var (key, value) in headers)
        {
            if (Text(value) is { } text && (allow?.Invoke(new HeaderValue<string>(key, text)) ?? true))
            {
                Add(attributes, key, text);
            }
        }

        return attributes.Count <= Limit ? attributes : Trim(attributes, context);
    }

    /// <summary>True when SQS and SNS would take the attribute.</summary>
    public static bool IsAllowed(string name, string? value) =>
        value is { Length: > 0 } && name.Length <= 256 && AllowedName().IsMatch(name) && !ForbiddenCharacter().IsMatch(value);

    public static string? Text(object? value) =>
        value switch
        {
            null => null,
            string text => text,
            bool flag => flag ? "true" : "false",
            DateTime time => time.ToString("O", CultureInfo.InvariantCulture),
            DateTimeOffset time => time.ToString("O", CultureInfo.InvariantCulture),
            Uri uri => uri.ToString(),
            IFormattable number when value.GetType().IsValueType => number.ToString(null, CultureInfo.InvariantCulture),
            _ => null,
        };

    private static void Add(List<TransportAttribute> attributes, string name, string? value)
    {
        if (IsAllowed(name, value) && !attributes.Exists(attribute => attribute.Name == name))
        {
            attributes.Add(new TransportAttribute(name, value!));
        }
    }

    private static List<TransportAttribute> Trim(List<TransportAttribute> attributes, SendContext context)
    {
        if (context.ContentType?.MediaType.StartsWith("application/vnd.masstransit", StringComparison.Ordinal) != true)
        {
            throw new AmazonSqsMessageRefusedException(
                $"The message has {attributes.Count} attributes ({string.Join(", ", attributes.Select(attribute => attribute.Name))}); SQS takes at most {Limit}, " +
                $"and '{context.ContentType}' has no envelope that could hold the rest. Send fewer headers.");
        }

        return attributes[..Limit];
    }

    // Letters, digits, '_', '-' and '.', which stands neither first nor last nor twice; the prefixes are AWS's own.
    [GeneratedRegex(@"^(?!AWS\.|Amazon\.)[A-Za-z0-9_\-]+(\.[A-Za-z0-9_\-]+)*\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex AllowedName();

    [GeneratedRegex(@"[\x00-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]", RegexOptions.CultureInvariant)]
    private static partial Regex ForbiddenCharacter();
}
