namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>A word of the question: as asked, and as it is compared.</summary>
internal sealed class Token(string text, string word, int start, char separator)
{
    public string Text { get; } = text;

    public string Word { get; } = word;

    public string Stem { get; } = WordStem.Of(word);

    public int Start { get; } = start;

    public int End => Start + Text.Length;

    /// <summary>What stands before it: space, comma, dash, slash, or a semicolon for anything that ends a clause.</summary>
    public char Separator { get; } = separator;

    /// <summary>"Banks", "quarters".</summary>
    public bool IsPlural => Word != Stem;

    public bool HasDigit => Word.Any(char.IsAsciiDigit);

    public bool IsNumber => Word.All(c => char.IsAsciiDigit(c) || c is '.' or ',');

    public Token ReadAs(string corrected) => new(Text, corrected, Start, Separator);
}
