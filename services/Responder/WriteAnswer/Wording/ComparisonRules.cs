using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Responder.WriteAnswer.Wording;

/// <summary>Whether "higher than", "rose" and "the highest" are true of the figures they name. Only where one column alone tells figures apart.</summary>
internal sealed class ComparisonRules(FigureKeys keys, string? periodColumn)
{
    public GateVerdict? Check(Sentence sentence, IReadOnlyList<AttributedNumber> numbers)
    {
        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            var token = sentence.Tokens[i];
            var isTrue = token.Kind switch
            {
                TokenKind.Than => IsSide(sentence, i) || IsHigher(sentence, i),
                TokenKind.Change => IsChange(sentence, i, numbers),
                TokenKind.Extreme => IsExtreme(sentence, token.Sign),
                _ => true,
            };
            if (!isTrue)
            {
                return GateVerdict.Refused(token.Text, "is not true of the figures, or it is not clear of which");
            }
        }

        return null;
    }

    // Before a number it is checked with the number.
    private static bool IsSide(Sentence sentence, int at) => at + 1 < sentence.Tokens.Count && sentence.Tokens[at + 1].Kind == TokenKind.Number;

    private bool IsHigher(Sentence sentence, int at)
    {
        var labels = Labels(sentence);
        return labels is [var first, var second]
            && first.At < at && at < second.At
            && sentence.Tokens.Count(token => token.Kind == TokenKind.Than) == 1
            && ValueOf(first.Value) is { } left && ValueOf(second.Value) is { } right
            && left.CompareTo(right) == sentence.Tokens[at].Sign;
    }

    // "rose from $5 in 2023Q3 to $6 in 2023Q4": first the earlier period, then the later one.
    private bool IsChange(Sentence sentence, int at, IReadOnlyList<AttributedNumber> numbers) =>
        keys.Columns is [var only] && only == periodColumn
        && numbers is [{ Figure: { Value: { } before } first }, { Figure: { Value: { } after } second }]
        && HasWord(sentence, "from", at, sentence.Numbers[0]) && HasWord(sentence, "to", sentence.Numbers[0], sentence.Numbers[1])
        && sentence.Tokens.Count(token => token.Kind == TokenKind.Change) == 1
        && PeriodOrder.IsBefore(FigureKeys.Of(first, only), FigureKeys.Of(second, only))
        && after.CompareTo(before) == sentence.Tokens[at].Sign;

    private bool IsExtreme(Sentence sentence, int sign)
    {
        var own = keys.Figures.Where(figure => !figure.Combined).ToList();
        return keys.IsWhole && own.Count > 1 && own.TrueForAll(figure => figure.Value is not null)
            && sentence.Tokens.Count(token => token.Kind == TokenKind.Extreme) == 1
            && Labels(sentence).Select(label => label.Value).Distinct().ToList() is [var named]
            && own.Find(figure => Key(figure) == named) is { } extreme
            && own.TrueForAll(other => other == extreme || extreme.Value!.Value.CompareTo(other.Value!.Value) == sign);
    }

    private List<(int At, string Value)> Labels(Sentence sentence) => keys.Columns is [var only]
        ? [.. sentence.Tokens.Index().Where(token => token.Item.IsOf(only)).Select(token => (token.Index, token.Item.Meanings[0].Value))]
        : [];

    private string Key(Figure figure) => FigureKeys.Of(figure, keys.Columns[0]);

    private decimal? ValueOf(string label) => keys.Find([label])?.Value;

    private static bool HasWord(Sentence sentence, string word, int from, int to) =>
        Enumerable.Range(from + 1, Math.Max(0, to - from - 1)).Any(i => sentence.Tokens[i].IsWord(word));
}
