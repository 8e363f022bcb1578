namespace Ccar.Messaging.Responder.WriteAnswer.Wording;

/// <summary>Words that are read as one.</summary>
/// <param name="Text">The words, one space apart.</param>
/// <param name="Kind">What they are taken for.</param>
/// <param name="Sign">Which way they point, where they do.</param>
internal sealed record Phrase(string Text, TokenKind Kind, int Sign = 0)
{
    /// <summary>What a label stands for.</summary>
    public LabelMeaning? Meaning { get; init; }

    /// <summary>Set where a plain word of the language is spelled the same.</summary>
    public bool IsCaseSensitive { get; init; }
}
