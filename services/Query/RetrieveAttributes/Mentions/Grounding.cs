namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>The question on the ground of one table: every word is in a mention, or is not explained.</summary>
internal sealed record Grounding(TableView Table, Wording Wording, IReadOnlyList<Mention> Mentions, IReadOnlyList<int> Unexplained)
{
    /// <summary>Words that were taken for others, one slip away.</summary>
    public IEnumerable<Token> Mended => Wording.Tokens.Where(t => !t.IsNumber && t.Word != Original(t));

    public static string Original(Token token) => Tokenizer.Split(token.Text) is [var original] ? original.Word : token.Word;
}
