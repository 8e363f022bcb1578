using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>A column's name as words. What stands in brackets, as units do, may go unsaid.</summary>
internal sealed class ColumnName
{
    private readonly bool[] _needed;

    public ColumnName(ColumnDefinition column)
    {
        Column = column;
        Words = Tokenizer.Split(column.Name);
        _needed = [.. Words.Select(w => !IsInBrackets(column.Name, w.Start) && !GrammarWords.IsGrammar(w))];
        if (!_needed.Contains(true))
        {
            Array.Fill(_needed, true);
        }
    }

    public ColumnDefinition Column { get; }

    public IReadOnlyList<Token> Words { get; }

    /// <summary>The most words from the given one on that can stand for the column; null where the first cannot.</summary>
    public (int Count, Fit Fit)? CalledFrom(IReadOnlyList<Token> tokens, int first)
    {
        var said = new bool[Words.Count];
        var (end, exact, at) = (first, true, first);
        while (at < tokens.Count && Take(tokens[at], said) is { } isExact)
        {
            exact &= isExact;
            end = ++at;
            at += end < tokens.Count - 1 && tokens[end].Word is "of" or "the" or "in" && tokens[end - 1].Stem != "number" && Place(tokens[end], said) < 0 && Place(tokens[end + 1], said) >= 0 ? 1 : 0;
        }

        return end == first || !SaysEnough(tokens, first, end, said) ? null : (end - first, new Fit(_needed.Where((needed, i) => needed && !said[i]).Count(), exact));
    }

    private bool? Take(Token token, bool[] said)
    {
        var place = Place(token, said);
        if (place < 0)
        {
            return null;
        }

        said[place] = true;
        return Words[place].Stem == token.Stem;
    }

    private int Place(Token token, bool[] said)
    {
        var akin = -1;
        for (var i = 0; i < said.Length; i++)
        {
            if (!said[i] && Words[i].Stem == token.Stem)
            {
                return i;
            }

            akin = akin < 0 && !said[i] && WordRoot.AreAkin(token, Words[i]) ? i : akin;
        }

        return akin;
    }

    /// <summary>Grammar or numbers alone stand for a column only when they are its whole name.</summary>
    private bool SaysEnough(IReadOnlyList<Token> tokens, int first, int end, bool[] said)
    {
        var isWhole = !_needed.Where((needed, i) => needed && !said[i]).Any();
        var words = tokens.Skip(first).Take(end - first).ToList();
        return words.Exists(w => !w.IsNumber && !GrammarWords.IsGrammar(w)) || (isWhole && (words.Count > 1 || !GrammarWords.IsGrammar(words[0])));
    }

    private static bool IsInBrackets(string name, int at) => name.AsSpan(0, at).Count('(') > name.AsSpan(0, at).Count(')');
}
