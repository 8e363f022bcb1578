namespace Ccar.Messaging.Ingest.IndexMetadata;

/// <summary>Text that people wrote, as Glue takes it: one line, no control characters, cut to a length.</summary>
internal static class GlueText
{
    public static string Line(string text, int longest)
    {
        var line = string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));
        return line.Length <= longest ? line : line[..(char.IsHighSurrogate(line[longest - 1]) ? longest - 1 : longest)];
    }
}
