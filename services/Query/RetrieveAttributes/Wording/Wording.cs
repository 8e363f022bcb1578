using System.Text;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>The question as words, and the same as one line of lower-case text for patterns.</summary>
internal sealed class Wording
{
    private readonly int[] _offsets;

    public Wording(string text, IReadOnlyList<Token> tokens)
    {
        Text = text;
        Tokens = tokens;
        _offsets = new int[tokens.Count];
        Line = Join();
    }

    public string Text { get; }

    public IReadOnlyList<Token> Tokens { get; }

    /// <summary>Words joined by a space, <c>", "</c>, <c>"; "</c>, a dash or a slash.</summary>
    public string Line { get; }

    public static Wording Of(string text) => new(text, SpokenNumbers.Read(Tokenizer.Split(text), text));

    public Wording ReadAs(int token, string corrected) => new(Text, [.. Tokens.Select((t, i) => i == token ? t.ReadAs(corrected) : t)]);

    /// <summary>The words a piece of <see cref="Line"/> covers.</summary>
    public Span SpanOf(int index, int length)
    {
        var first = TokenAt(index);
        return new Span(first, TokenAt(index + length - 1) - first + 1);
    }

    public int OffsetOf(int token) => _offsets[token];

    /// <summary>The words as asked.</summary>
    public string Asked(Span span) => Text[Tokens[span.First].Start..Tokens[span.End - 1].End];

    private int TokenAt(int index)
    {
        var found = Array.BinarySearch(_offsets, index);
        return found >= 0 ? found : ~found - 1;
    }

    private string Join()
    {
        var line = new StringBuilder(Text.Length + 8);
        for (var i = 0; i < Tokens.Count; i++)
        {
            line.Append(i == 0 ? "" : Between(Tokens[i].Separator));
            _offsets[i] = line.Length;
            line.Append(Tokens[i].Word);
        }

        return line.ToString();
    }

    private static string Between(char separator) => separator switch
    {
        ',' => ", ",
        ';' => "; ",
        '-' => "-",
        '/' => "/",
        _ => " ",
    };
}
