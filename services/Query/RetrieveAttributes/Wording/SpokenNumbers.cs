namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Reads numbers that are spelled out, as dictation does: "twenty twenty six", "run eleven", "five million". Other number words stay words.</summary>
internal static class SpokenNumbers
{
    private static readonly string[] Counted = ["run", "runs", "cycle", "quarter", "q"];
    private static readonly string[] Ranks = ["top", "bottom"];
    private static readonly string[] Scales = ["thousand", "million", "millions", "billion", "billions", "trillion", "percent"];

    public static IReadOnlyList<Token> Read(IReadOnlyList<Token> tokens, string text)
    {
        var read = new List<Token>(tokens.Count);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (SplitAt(tokens[i]) is { } digits)
            {
                read.Add(new Token(tokens[i].Text[..digits], tokens[i].Word[..digits], tokens[i].Start, tokens[i].Separator));
                read.Add(new Token(tokens[i].Text[digits..], tokens[i].Word[digits..], tokens[i].Start + digits, ' '));
                continue;
            }

            var (length, number) = YearAt(tokens, i) ?? CountAt(tokens, i) ?? (1, null);
            var last = tokens[i + length - 1];
            read.Add(number is null ? tokens[i] : new Token(text[tokens[i].Start..last.End], number, tokens[i].Start, tokens[i].Separator));
            i += length - 1;
        }

        return read;
    }

    /// <summary>"Top3" is two words.</summary>
    private static int? SplitAt(Token token) => Ranks.Where(rank =>
            token.Text.Length == token.Word.Length
            && token.Word.Length > rank.Length
            && token.Word.StartsWith(rank, StringComparison.Ordinal)
            && token.Word[rank.Length..].All(char.IsAsciiDigit))
        .Select(rank => (int?)rank.Length)
        .FirstOrDefault();

    /// <summary>"Twenty twenty six", "twenty twenty-six".</summary>
    private static (int Length, string? Number)? YearAt(IReadOnlyList<Token> tokens, int at)
    {
        if (!Is(tokens, at, "twenty") || !Is(tokens, at + 1, "twenty"))
        {
            return null;
        }

        var unit = at + 2 < tokens.Count ? Quantities.Whole(tokens[at + 2].Word) : null;
        return unit is >= 1 and <= 9 && !tokens[at + 2].HasDigit ? (3, $"202{unit}") : (2, "2020");
    }

    private static (int Length, string? Number)? CountAt(IReadOnlyList<Token> tokens, int at)
    {
        var counts = at > 0 && Counted.Contains(tokens[at - 1].Word) && tokens[at].Separator == ' ';
        var scaled = at + 1 < tokens.Count && Scales.Contains(tokens[at + 1].Word);
        return (counts || scaled) && !tokens[at].HasDigit && Quantities.Whole(tokens[at].Word) is { } number ? (1, $"{number}") : null;
    }

    private static bool Is(IReadOnlyList<Token> tokens, int at, string word) => at < tokens.Count && tokens[at].Word == word;
}
