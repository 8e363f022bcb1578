namespace Ccar.Messaging.Responder.WriteAnswer.Wording;

/// <summary>Words that claim something must stand where the claim can be checked.</summary>
internal static class WordRules
{
    public static GateVerdict? Check(Sentence sentence)
    {
        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            var token = sentence.Tokens[i];
            var isBeforeNumber = i + 1 < sentence.Tokens.Count && sentence.Tokens[i + 1].Kind == TokenKind.Number;
            if (!isBeforeNumber && token.Kind is TokenKind.About or TokenKind.Side)
            {
                return GateVerdict.Refused(token.Text, "stands before no figure");
            }

            if (isBeforeNumber && token.Kind == TokenKind.Mark && token.Text is "-" or "–" or "—" or "•" or "(")
            {
                return GateVerdict.Refused($"{token.Text} {sentence.Tokens[i + 1].Text}", "could be a negative figure, or not");
            }
        }

        return sentence.Has(TokenKind.Respectively) && sentence.Numbers.Count < 2
            ? GateVerdict.Refused("respectively", "stands where there are not several figures")
            : null;
    }
}
