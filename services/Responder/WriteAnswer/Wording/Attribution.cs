namespace Ccar.Messaging.Responder.WriteAnswer.Wording;

/// <summary>Finds the figure that each number of a text is said to be, sentence by sentence.</summary>
internal sealed class Attribution(FigureKeys keys)
{
    private readonly Dictionary<string, string?> _context = [];

    /// <summary>The numbers of a sentence with their figures, or the refusal.</summary>
    public (IReadOnlyList<AttributedNumber> Numbers, GateVerdict Verdict) Read(Sentence sentence)
    {
        if (sentence.Tokens.FirstOrDefault(token => token.Meanings.Count > 1) is { } unclear)
        {
            return ([], GateVerdict.Refused(unclear.Text, "could be more than one thing"));
        }

        if (sentence.Tokens.FirstOrDefault(token => token.Kind == TokenKind.Group) is { } group)
        {
            _context.Clear();
            return ([], sentence.Numbers.Count == 0 ? GateVerdict.Accepted : GateVerdict.Refused(group.Text, "stands for several figures, beside one"));
        }

        var labels = keys.Columns.ToDictionary(column => column, column => new ColumnLabels(sentence, column));
        var assigned = sentence.Numbers.Count == 0 ? [] : keys.Columns.Select(column => labels[column].Assign(_context.GetValueOrDefault(column))).ToList();
        foreach (var (column, found) in labels.Where(found => !found.Value.IsEmpty))
        {
            _context[column] = found.Only;
        }

        if (IsTotalBounded(sentence))
        {
            return ([], GateVerdict.Refused(sentence.Tokens.First(token => token.Kind == TokenKind.Bound).Text, "was asked of each run, not of their total"));
        }

        return Array.TrueForAll([.. assigned], found => found is not null)
            ? Match(sentence, assigned!)
            : ([], GateVerdict.Refused(sentence.Tokens[sentence.Numbers[0]].Text, "has no label of its own, or it is not clear which"));
    }

    private bool IsTotalBounded(Sentence sentence) => sentence.Has(TokenKind.Bound)
        && (_context.GetValueOrDefault(FigureBuilder.RunKey) == LabelMeaning.AllRuns
            || sentence.Tokens.Any(token => token.IsOf(FigureBuilder.RunKey) && token.Meanings[0].Value == LabelMeaning.AllRuns));

    private (IReadOnlyList<AttributedNumber> Numbers, GateVerdict Verdict) Match(Sentence sentence, IReadOnlyList<IReadOnlyList<string>> assigned)
    {
        var numbers = new List<AttributedNumber>(sentence.Numbers.Count);
        foreach (var (index, at) in sentence.Numbers.Index())
        {
            var token = sentence.Tokens[at];
            if (keys.Find([.. assigned.Select(labels => labels[index])]) is not { } figure)
            {
                return ([], GateVerdict.Refused(token.Text, "stands beside labels that have no figure"));
            }

            numbers.Add(new AttributedNumber(token, figure));
        }

        return (numbers, GateVerdict.Accepted);
    }
}
