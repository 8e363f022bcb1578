using System.Text.RegularExpressions;

namespace Ccar.Messaging.Responder.WriteAnswer.Wording;

/// <summary>Takes a text apart; the first piece that is nothing known refuses it.</summary>
internal sealed partial class Tokenizer(Lexicon lexicon, QuantityReader numbers)
{
    /// <summary>The pieces in order, or the refusal.</summary>
    public (IReadOnlyList<Token> Tokens, GateVerdict Verdict) Read(string text)
    {
        var tokens = new List<Token>();
        var at = 0;
        while (at < text.Length)
        {
            if (text[at] == ' ')
            {
                at++;
                continue;
            }

            if (Next(text, at) is not { } token)
            {
                return (tokens, GateVerdict.Refused(Piece().Match(text, at).Value, "is neither a figure, nor a name of this answer, nor a plain word"));
            }

            tokens.Add(token);
            at += token.Text.Length;
        }

        return (tokens, GateVerdict.Accepted);
    }

    private Token? Next(string text, int at) => Longer(lexicon.Find(text, at), Number(text, at)) ?? Mark(text, at) ?? Word(text, at);

    // "USD" is a name and begins a number; "100" may be a group, and begins "100 USD".
    private static Token? Longer(Token? phrase, Token? number) => phrase is null || number?.Text.Length > phrase.Text.Length ? number : phrase;

    private Token? Number(string text, int at) =>
        (at == 0 || !(char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '_' or '.' or '$' or '€' or '£'))
        && numbers.Read(text, at) is var (quantity, length)
            ? new Token(TokenKind.Number, text.Substring(at, length)) { Quantity = quantity }
            : null;

    private static Token? Mark(string text, int at) => text[at] switch
    {
        '\n' or ';' => new Token(TokenKind.Break, text[at].ToString()),
        '.' when IsBeforeSpace(text, at) => new Token(TokenKind.Break, "."),
        ',' or ':' when IsBeforeSpace(text, at) => new Token(TokenKind.Mark, text[at].ToString()),
        '(' or ')' => new Token(TokenKind.Mark, text[at].ToString()),
        '-' or '–' or '—' or '•' when IsBeforeSpace(text, at) && IsAfterSpace(text, at) => new Token(TokenKind.Mark, text[at].ToString()),
        _ => null,
    };

    private static bool IsBeforeSpace(string text, int at) => at + 1 >= text.Length || text[at + 1] is ' ' or '\n';

    private static bool IsAfterSpace(string text, int at) => at == 0 || text[at - 1] is ' ' or '\n';

    // The possessive goes with what stands before it.
    private static Token? Word(string text, int at)
    {
        var word = Letters().Match(text, at);
        return word.Success && (word.Value == "'s" || Vocabulary.Has(word.Value)) ? new Token(TokenKind.Word, word.Value) : null;
    }

    [GeneratedRegex(@"\G('s|[A-Za-z]+)(?![\p{L}\p{N}_/\-']|[.,][\p{L}\p{N}])")]
    private static partial Regex Letters();

    [GeneratedRegex(@"\G\S+")]
    private static partial Regex Piece();
}
