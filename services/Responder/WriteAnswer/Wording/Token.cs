namespace Ccar.Messaging.Responder.WriteAnswer.Wording;

/// <summary>A piece of a text.</summary>
/// <param name="Kind">What it is taken for.</param>
/// <param name="Text">The piece as it stands in the text.</param>
internal sealed record Token(TokenKind Kind, string Text)
{
    /// <summary>Which way a side, a comparison, a change or an extreme points: 1 up, -1 down.</summary>
    public int Sign { get; init; }

    /// <summary>What a label may stand for; more than one where values of two columns are the same.</summary>
    public IReadOnlyList<LabelMeaning> Meanings { get; init; } = [];

    /// <summary>The number; null for "no value".</summary>
    public Quantity? Quantity { get; init; }

    public bool IsWord(string word) => Kind == TokenKind.Word && Text.Equals(word, StringComparison.OrdinalIgnoreCase);

    public bool IsMark(char mark) => Kind == TokenKind.Mark && Text[0] == mark;

    public bool IsOf(string column) => Kind == TokenKind.Label && Meanings[0].Column == column;
}
