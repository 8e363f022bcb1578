using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ccar.Messaging.Hosting;

/// <summary>How messages are written: MassTransit's convention, with one exception.</summary>
public static class WireJson
{
    /// <summary>
    /// Writes decimals as JSON numbers with all their digits, as the store and the program do: one form everywhere. MassTransit would write them as text; it reads both.
    /// </summary>
    public static JsonSerializerOptions Configure(JsonSerializerOptions options)
    {
        foreach (var converter in options.Converters.OfType<JsonConverter<decimal>>().ToList())
        {
            options.Converters.Remove(converter);
        }

        return options;
    }
}
