using System.Globalization;
using System.Text;

namespace Ccar.Messaging.Ingest.PartitionFile;

/// <summary>Text of a file as people are shown it: short, and with nothing invisible.</summary>
internal static class ShownText
{
    private const int LineLength = 200;
    private const int ValueLength = 60;

    public static string Line(ReadOnlySpan<byte> utf8) => Show(utf8, LineLength);

    public static string Value(ReadOnlySpan<byte> utf8) => $"'{Show(utf8, ValueLength)}'";

    public static string Value(string text) => Value(Encoding.UTF8.GetBytes(text));

    private static string Show(ReadOnlySpan<byte> utf8, int length)
    {
        // No character takes more than four bytes, so this much is enough and never a whole endless line.
        var text = Encoding.UTF8.GetString(utf8[..Math.Min(utf8.Length, length * 4)]);
        var shown = new StringBuilder(Math.Min(text.Length, length));
        foreach (var rune in text.EnumerateRunes().Take(length))
        {
            shown.Append(Visible(rune));
        }

        return text.Length > length ? shown.Append('…').ToString() : shown.ToString();
    }

    private static string Visible(Rune rune) => rune.Value switch
    {
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        _ => Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
            ? $"\\u{rune.Value:x4}"
            : rune.ToString(),
    };
}
