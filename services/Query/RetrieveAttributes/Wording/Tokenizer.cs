using System.Text;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Splits a question, a value or a name into words, the same way for all of them.</summary>
internal static class Tokenizer
{
    public static IReadOnlyList<Token> Split(string text)
    {
        var tokens = new List<Token>();
        var separator = ';';
        var at = 0;
        while (at < text.Length)
        {
            var length = WordScanner.LengthAt(text, at);
            if (length == 0)
            {
                separator = Stronger(separator, SeparatorOf(text, ref at));
                continue;
            }

            tokens.Add(new Token(text.Substring(at, length), Normal(text.Substring(at, length)), at, separator));
            at += length;
            at += WordScanner.PossessiveAt(text, at);
            separator = '\0';
        }

        return tokens;
    }

    /// <summary>The words a phrase is looked up by.</summary>
    public static IEnumerable<string> Stems(string text) => Split(text).Select(t => t.Stem);

    private static string Normal(string text) => text switch
    {
        "&" => "and",
        "+" => "plus",
        "%" => "percent",
        "#" => "count",
        "->" or "=>" or "→" => "to",
        _ => Lower(text),
    };

    private static string Lower(string text)
    {
        var lower = new StringBuilder(text.Length);
        var number = char.IsAsciiDigit(text[0]);
        foreach (var c in text.Where(c => number ? c != ',' : c is not ('.' or '\'' or '’')))
        {
            lower.Append(char.ToLowerInvariant(c));
        }

        return lower.ToString();
    }

    private static char SeparatorOf(string text, ref int at) => text[at++] switch
    {
        ',' => ',',
        '-' or '–' or '—' or '−' => '-',
        '/' => '/',
        ':' or ';' or '?' or '!' or '.' or '(' or ')' or '[' or ']' => ';',
        _ => ' ',
    };

    private static char Stronger(char one, char other) => Strength(one) >= Strength(other) ? one : other;

    private static int Strength(char separator) => separator switch
    {
        ';' => 4,
        ',' => 3,
        '-' or '/' => 2,
        ' ' => 1,
        _ => 0,
    };
}
