namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Where a word ends: numbers keep their separators, abbreviations their dots, symbols stand alone.</summary>
internal static class WordScanner
{
    public static int LengthAt(string text, int at)
    {
        if (IsArrow(text, at))
        {
            return 2;
        }

        if (text[at] == '#' && text.AsSpan(at + 1).TrimStart().StartsWith("of ", StringComparison.OrdinalIgnoreCase))
        {
            return 1;
        }

        if (!char.IsLetterOrDigit(text[at]))
        {
            return IsSeparator(text[at]) ? 0 : SymbolLength(text, at);
        }

        var end = at + 1;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || BindsAt(text, at, end)))
        {
            end++;
        }

        return end - at;
    }

    /// <summary>Length of a possessive ending, which belongs to no word.</summary>
    public static int PossessiveAt(string text, int at)
    {
        if (at >= text.Length || text[at] is not ('\'' or '’'))
        {
            return 0;
        }

        var hasS = at + 1 < text.Length && text[at + 1] is 's' or 'S';
        return hasS && (at + 2 >= text.Length || !char.IsLetterOrDigit(text[at + 2])) ? 2 : 1;
    }

    private static bool IsArrow(string text, int at) => text[at] is '-' or '=' && at + 1 < text.Length && text[at + 1] == '>';

    private static bool IsSeparator(char c) => char.IsWhiteSpace(c) || char.IsControl(c) || ",-–—−/:;?!.()[]_\"'’‘“”`#$".Contains(c, StringComparison.Ordinal);

    private static int SymbolLength(string text, int at)
    {
        if (char.IsHighSurrogate(text[at]) && at + 1 < text.Length)
        {
            return 2;
        }

        return text[at] is '<' or '>' && at + 1 < text.Length && text[at + 1] == '=' ? 2 : 1;
    }

    private static bool BindsAt(string text, int start, int at)
    {
        if (at + 1 >= text.Length || !char.IsLetterOrDigit(text[at + 1]))
        {
            return false;
        }

        return text[at] switch
        {
            '.' => BindsDot(text, at),
            ',' => BindsThousands(text, start, at),
            '\'' or '’' => char.IsLetter(text[at - 1]) && char.IsLetter(text[at + 1]) && !IsPossessive(text, at),
            _ => false,
        };
    }

    private static bool BindsDot(string text, int at)
    {
        var between = char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]);
        return between || (IsSingleLetter(text, at - 1) && IsSingleLetter(text, at + 1));
    }

    private static bool BindsThousands(string text, int start, int at)
    {
        var digitsBefore = text.AsSpan(start, at - start).IndexOfAnyExceptInRange('0', '9') is -1 || text[start..at].Contains(',', StringComparison.Ordinal);
        var group = text.AsSpan(at + 1);
        return digitsBefore && group.Length >= 3 && group[..3].IndexOfAnyExceptInRange('0', '9') == -1 && (group.Length == 3 || !char.IsAsciiDigit(group[3]));
    }

    private static bool IsSingleLetter(string text, int at) =>
        char.IsLetter(text[at]) && (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (at + 1 >= text.Length || !char.IsLetterOrDigit(text[at + 1]));

    private static bool IsPossessive(string text, int at) => PossessiveAt(text, at) == 2;
}
