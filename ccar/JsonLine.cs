using System.Text.Json;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Cli;

/// <summary>Machine-readable output: the store's JSON, one value to a line.</summary>
internal static class JsonLine
{
    private static readonly JsonSerializerOptions Options = new(StoreJson.Options) { WriteIndented = false };

    public static string Of<T>(T value) => JsonSerializer.Serialize(value, Options);
}
