using System.Text.Json;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Finds the JSON object in what a model says: models put it in a fence, or among words.</summary>
internal static class JsonInText
{
    /// <summary>A longer answer is not looked at.</summary>
    public const int MostCharacters = 32_000;

    private const int MostTries = 32;

    // A member that stands twice would be read as one of the two.
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 16, AllowDuplicateProperties = false };

    /// <summary>The first balanced object that is JSON; null where there is none.</summary>
    public static JsonElement? First(string text)
    {
        if (text.Length > MostCharacters)
        {
            return null;
        }

        var at = text.IndexOf('{', StringComparison.Ordinal);
        for (var tries = 0; at >= 0 && tries < MostTries; tries++)
        {
            if (Parse(text.AsSpan(at, LengthAt(text, at))) is { } found)
            {
                return found;
            }

            at = text.IndexOf('{', at + 1);
        }

        return null;
    }

    /// <summary>Characters up to the brace that closes the one at <paramref name="start"/>; 0 where none does.</summary>
    private static int LengthAt(string text, int start)
    {
        var (depth, quoted) = (0, false);
        for (var at = start; at < text.Length; at++)
        {
            switch (text[at])
            {
                case '\\' when quoted:
                    at++;
                    break;
                case '"':
                    quoted = !quoted;
                    break;
                case '{' when !quoted:
                    depth++;
                    break;
                case '}' when !quoted && --depth == 0:
                    return at - start + 1;
            }
        }

        return 0;
    }

    private static JsonElement? Parse(ReadOnlySpan<char> json)
    {
        try
        {
            return json.IsEmpty ? null : JsonElement.Parse(json, Strict);
        }
        catch (Exception fault) when (fault is JsonException or ArgumentException or InvalidOperationException)
        {
            // The last one is half a surrogate pair in a member's name.
            return null;
        }
    }
}
