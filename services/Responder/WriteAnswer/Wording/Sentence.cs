namespace Ccar.Messaging.Responder.WriteAnswer.Wording;

/// <summary>The pieces between two ends of a sentence or line.</summary>
internal sealed class Sentence(IReadOnlyList<Token> tokens)
{
    private static readonly string[] Turning = ["and", "while", "whereas", "but", "versus", "against", "compared"];

    public IReadOnlyList<Token> Tokens => tokens;

    /// <summary>Places of the figures.</summary>
    public IReadOnlyList<int> Numbers { get; } = [.. Enumerable.Range(0, tokens.Count).Where(i => tokens[i].Kind == TokenKind.Number)];

    public static IEnumerable<Sentence> Split(IReadOnlyList<Token> tokens)
    {
        var start = 0;
        for (var i = 0; i <= tokens.Count; i++)
        {
            if (i == tokens.Count || tokens[i].Kind == TokenKind.Break)
            {
                yield return new Sentence([.. tokens.Skip(start).Take(i - start)]);
                start = i + 1;
            }
        }
    }

    public bool Has(TokenKind kind) => tokens.Any(token => token.Kind == kind);

    /// <summary>Whether what stands between two places keeps apart what stands around it.</summary>
    public bool IsSeparated(int from, int to) => Enumerable.Range(from + 1, Math.Max(0, to - from - 1)).Any(i => Separates(tokens[i]));

    /// <summary>Whether a word between two places begins something else.</summary>
    public bool IsTurned(int from, int to) => Enumerable.Range(from + 1, Math.Max(0, to - from - 1)).Any(i => Turns(tokens[i]));

    /// <summary>Whether only commas and "and" stand between two places.</summary>
    public bool IsEnumerated(int from, int to) =>
        to > from + 1 && Enumerable.Range(from + 1, to - from - 1).All(i => tokens[i].IsMark(',') || tokens[i].IsWord("and"));

    private static bool Separates(Token token) => token.IsMark(',') || token.IsWord("to") || Turns(token);

    private static bool Turns(Token token) =>
        token.Kind == TokenKind.Than || (token.Kind == TokenKind.Word && Turning.Contains(token.Text, StringComparer.OrdinalIgnoreCase));
}
