namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>General English that questions are made of.</summary>
internal static class English
{
    /// <summary>The phrases by their words.</summary>
    public static PhraseTrie<Cue> Phrases { get; } = BuildPhrases();

    /// <summary>All words of the phrases, for spelling.</summary>
    public static WordBook Words { get; } = new(
        EnglishPhrases.All().SelectMany(entry => Tokenizer.Split(entry.Phrase)).SelectMany(token => new[] { token.Word, token.Stem })
            .Concat(Quantities.Words)
            .Concat(OrdinaryWords.All)
            .Concat(FigureWords.Words)
            .Concat(Comparisons.Words));

    private static readonly HashSet<string> Telling =
    [
        .. EnglishPhrases.All().Where(entry => entry.Cue is not (Cue.Noise or Cue.Function or Cue.Whole))
            .SelectMany(entry => Tokenizer.Split(entry.Phrase))
            .SelectMany(token => new[] { token.Word, token.Stem }),
        .. Quantities.Words,
    ];

    private static readonly HashSet<string> Grammar =
        [.. EnglishPhrases.All().Where(entry => entry.Cue == Cue.Function).SelectMany(entry => Tokenizer.Split(entry.Phrase)).Select(token => token.Word)];

    /// <summary>Whether a word is grammar proper.</summary>
    public static bool IsGrammar(string word) => Grammar.Contains(word);

    /// <summary>Whether a word says something; what says nothing would be passed over.</summary>
    public static bool Tells(string word) => Telling.Contains(word);

    /// <summary>Words that are grammar before they are anybody's name.</summary>
    public static bool IsStructure(Token word) =>
        Phrases.From([word], 0).Any(match => match.Entries.Any(cue => cue is not (Cue.Noise or Cue.Whole or Cue.Person or Cue.Inside or Cue.Money)));

    /// <summary>Words that questions are made of, so that a column is not named by one of them alone.</summary>
    public static bool IsEverydayWord(Token word) =>
        IsStructure(word) || Phrases.From([word], 0).Any(match => match.Entries.Contains(Cue.Noise));

    private static PhraseTrie<Cue> BuildPhrases()
    {
        var trie = new PhraseTrie<Cue>();
        foreach (var (cue, phrase) in EnglishPhrases.All())
        {
            trie.Add(phrase, cue);
        }

        return trie;
    }
}
