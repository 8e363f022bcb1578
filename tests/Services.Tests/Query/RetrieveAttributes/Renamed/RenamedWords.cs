using Ccar.Messaging.Query.RetrieveAttributes;

namespace Ccar.Messaging.Services.Tests.Query.RetrieveAttributes;

/// <summary>One invented word for each word that names something, in the case and number it stands in.</summary>
internal sealed class RenamedWords
{
    /// <summary>Words of names that are grammar, or part of a column's name, as well.</summary>
    private static readonly HashSet<string> Kept = ["and", "of", "at", "for", "in", "view", "other", "us"];

    /// <summary>Words of names that are English by themselves.</summary>
    private static readonly HashSet<string> OnlyInNames = ["share", "internal", "term", "reserve", "rate", "large", "fixed", "central", "management", "line", "online", "product", "network", "cash", "group", "senior", "desk", "bank", "office"];

    private readonly Dictionary<string, string> _words = new(StringComparer.Ordinal);
    private readonly WordBook _known;

    public RenamedWords(IEnumerable<string> names, int seed)
    {
        var invented = new InventedWords(seed);
        foreach (var stem in names.SelectMany(Tokenizer.Stems).Where(s => !Kept.Contains(s) && !s.Any(char.IsAsciiDigit)).Distinct())
        {
            _words[stem] = invented.Next();
        }

        _known = new WordBook(_words.Keys.Where(w => !OnlyInNames.Contains(w)));
    }

    public string Name(string name) => string.Concat(Pieces(name).Select(p => p.Word is { } word && _words.ContainsKey(word.Stem) ? Renamed(word, word.Stem) : p.Text));

    /// <summary>A word outside a full name: part of one, shortened, or misspelled.</summary>
    public string Loose(string text) => string.Concat(Pieces(text).Select(p => p.Word is { } word ? LooseWord(word) : p.Text));

    private string LooseWord(Token word)
    {
        if (_words.ContainsKey(word.Stem))
        {
            return OnlyInNames.Contains(word.Stem) ? word.Text : Renamed(word, word.Stem);
        }

        if (Abbreviations.Of(word.Word).Select(WordStem.Of).FirstOrDefault(_words.ContainsKey) is { } full)
        {
            return Renamed(word, full);
        }

        return !English.Words.Contains(word) && _known.Near(word.Word).Concat(_known.Near(word.Stem)).FirstOrDefault() is { } meant ? Slipped(Renamed(word, meant)) : word.Text;
    }

    private string Renamed(Token word, string stem)
    {
        var plural = stem == word.Stem && word.Stem != word.Word ? "s" : "";
        return Cased(word.Text, _words[stem] + plural);
    }

    private static string Cased(string like, string word) => like switch
    {
        _ when like.Length > 1 && like.All(c => !char.IsLower(c)) => word.ToUpperInvariant(),
        _ when char.IsUpper(like[0]) => char.ToUpperInvariant(word[0]) + word[1..],
        _ => word,
    };

    private static string Slipped(string word) => word[..3] + word[4] + word[3] + word[5..];

    private static IEnumerable<(string Text, Token? Word)> Pieces(string text)
    {
        var at = 0;
        foreach (var token in Tokenizer.Split(text))
        {
            yield return (text[at..token.Start], null);
            yield return (token.Text, token);
            at = token.End;
        }

        yield return (text[at..], null);
    }
}
