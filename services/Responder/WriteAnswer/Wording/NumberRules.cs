namespace Ccar.Messaging.Responder.WriteAnswer.Wording;

/// <summary>Whether a number says its figure rightly, and the word before it as well.</summary>
internal static class NumberRules
{
    /// <summary>The refusal of a number; null where it is right.</summary>
    public static GateVerdict? Check(AttributedNumber number, Token? before, UnitWords unit) => (number.Token.Quantity, number.Figure.Value) switch
    {
        (null, null) => null,
        (null, _) => GateVerdict.Refused(number.Token.Text, "stands where there is a value"),
        (_, null) => GateVerdict.Refused(number.Token.Text, "stands where there is no value"),
        ({ } said, { } figure) => CheckValue(said, figure, number.Token, unit) ?? CheckSide(said, figure, before),
    };

    private static GateVerdict? CheckValue(Quantity said, decimal figure, Token token, UnitWords unit) =>
        unit.IsNeeded && !said.HasUnit ? GateVerdict.Refused(token.Text, "has no unit")
        : said.IsRoundingOf(figure) ? null
        : GateVerdict.Refused(token.Text, "is not the figure it stands beside");

    private static GateVerdict? CheckSide(Quantity said, decimal figure, Token? before)
    {
        var side = before switch
        {
            { Kind: TokenKind.Side or TokenKind.Than } => before.Sign,
            { } word when word.IsWord("under") => -1,
            _ => 0,
        };
        return side == 0 || (figure > 0 && said.CompareFigure(figure) == side) ? null : GateVerdict.Refused(before!.Text, "is not on the side of the figure");
    }
}
