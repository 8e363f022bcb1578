namespace Ccar.Messaging.Responder.WriteAnswer.Wording;

/// <summary>Every phrase that means something in one answer; at each place of a text the longest one counts.</summary>
internal sealed class Lexicon
{
    private static readonly LabelMeaning SomethingElse = new("", "");
    private readonly ILookup<char, Phrase[]> _byFirst;

    public Lexicon(AnswerFacts facts, FigureKeys keys, QuantityReader numbers, UnitWords unit)
    {
        // Of one spelling the strictest meaning counts: it comes first.
        var names = new GroupPhrases(facts, keys).All().Concat(AskedPhrases.Of(facts)).Concat(new NamePhrases(facts, keys).All());
        IEnumerable<Phrase> all =
            [.. Vocabulary.Claims, new Phrase("no value", TokenKind.Number), .. names.Concat(new LabelPhrases(facts, keys).All()).Select(Careful)];
        _byFirst = all
            .Where(phrase => phrase.Text.Length > 0 && (unit.IsNeeded || !IsNumber(phrase.Text, numbers)))
            .GroupBy(phrase => (phrase.IsCaseSensitive, phrase.IsCaseSensitive ? phrase.Text : phrase.Text.ToUpperInvariant()))
            .Select(same => same.ToArray())
            .OrderByDescending(same => same[0].Text.Length)
            .ThenByDescending(same => same[0].IsCaseSensitive)
            .ToLookup(same => char.ToUpperInvariant(same[0].Text[0]));
    }

    /// <summary>The longest phrase at a place of the text; null where there is none.</summary>
    public Token? Find(string text, int at)
    {
        var found = IsStart(text, at) ? _byFirst[char.ToUpperInvariant(text[at])].FirstOrDefault(same => IsAt(text, at, same[0])) : null;
        return found is null ? null : new Token(found[0].Kind, text.Substring(at, found[0].Text.Length)) { Sign = found[0].Sign, Meanings = Meanings(found) };
    }

    private static LabelMeaning[] Meanings(Phrase[] same)
    {
        LabelMeaning[] meanings = [.. same.Select(phrase => phrase.Meaning).OfType<LabelMeaning>().Distinct()];
        return meanings.Length > 0 && Array.Exists(same, phrase => phrase.Meaning is null) ? [.. meanings, SomethingElse] : meanings;
    }

    // A group that is called "A" or "Total" is not meant by every "a" and "total".
    private static Phrase Careful(Phrase phrase)
    {
        var text = PlainText.Of(phrase.Text);
        return phrase with { Text = text, IsCaseSensitive = phrase.Kind == TokenKind.Label && (text.Length <= 2 || Vocabulary.IsTaken(text)) };
    }

    private static bool IsNumber(string text, QuantityReader numbers) => numbers.Read(text, 0) is { } read && read.Length == text.Length;

    private static bool IsAt(string text, int at, Phrase phrase) =>
        string.Compare(text, at, phrase.Text, 0, phrase.Text.Length, Comparison(phrase)) == 0
        && at + phrase.Text.Length <= text.Length
        && IsEnd(text, at + phrase.Text.Length)
        && !(phrase.IsCaseSensitive && IsBeginning(text, at, at + phrase.Text.Length));

    private static StringComparison Comparison(Phrase phrase) => phrase.IsCaseSensitive ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;

    // "A total of" at the beginning of a sentence is not about a group that is called A.
    private static bool IsBeginning(string text, int at, int end) =>
        (at == 0 || text[at - 1] == '\n' || (at > 1 && text[at - 2] is '.' or ';'))
        && end + 1 < text.Length && text[end] == ' ' && char.IsAsciiLetterLower(text[end + 1]);

    private static bool IsStart(string text, int at) =>
        at == 0
        || (!IsInner(text[at - 1]) && (text[at - 1] is not ('-' or '.' or ',' or '\'' or '/' or '$' or '€' or '£') || at == 1 || !IsInner(text[at - 2])));

    private static bool IsEnd(string text, int end) =>
        end >= text.Length
        || (!IsInner(text[end])
            && text[end] is not ('%' or '$' or '€' or '£')
            && (text[end] is not ('-' or '.' or ',' or '\'' or '/') || end + 1 >= text.Length || !IsInner(text[end + 1]) || IsPossessive(text, end)));

    private static bool IsPossessive(string text, int at) =>
        text[at] == '\'' && text[at + 1] == 's' && (at + 2 >= text.Length || !IsInner(text[at + 2]));

    private static bool IsInner(char letter) => char.IsLetterOrDigit(letter) || letter == '_';
}
