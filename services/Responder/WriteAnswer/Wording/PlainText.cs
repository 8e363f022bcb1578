using System.Text;

namespace Ccar.Messaging.Responder.WriteAnswer.Wording;

/// <summary>One spelling for what looks the same: spaces, minus signs, apostrophes and line ends.</summary>
internal static class PlainText
{
    public static string Of(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var letter in text.ReplaceLineEndings("\n"))
        {
            var same = Same(letter);
            if (same != ' ' || (plain.Length > 0 && plain[^1] is not (' ' or '\n')))
            {
                plain.Append(same);
            }
        }

        return plain.ToString().TrimEnd();
    }

    private static char Same(char letter) => letter switch
    {
        '\t' or '\u00A0' or '\u202F' => ' ',
        '\u2212' => '-',
        '\u2019' => '\'',
        _ => letter,
    };
}
