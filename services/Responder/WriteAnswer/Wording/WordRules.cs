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

            if (IsUnclear(sentence, i, isBeforeNumber))
            {
                return GateVerdict.Refused(token.Text, "could compare figures here");
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

    // "under $5" is checked with the figure, "under internal_baseline" is a name; "by business" belongs to a heading, and "by run" is a name where it is true.
    private static bool IsUnclear(Sentence sentence, int at, bool isBeforeNumber)
    {
        var next = at + 1 < sentence.Tokens.Count ? sentence.Tokens[at + 1] : null;
        return sentence.Tokens[at].IsWord("under")
            ? !isBeforeNumber && next?.Kind != TokenKind.Scope
            : sentence.Tokens[at].IsWord("by") && (sentence.Numbers.Count > 0 || next?.Text.StartsWith("run", StringComparison.OrdinalIgnoreCase) == true);
    }
}
