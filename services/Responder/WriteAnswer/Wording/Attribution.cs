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

        var labels = keys.Columns.ToDictionary(column => column, column => new ColumnLabels(sentence, column));
        var assigned = sentence.Numbers.Count == 0 ? [] : keys.Columns.Select(column => labels[column].Assign(_context.GetValueOrDefault(column))).ToList();
        foreach (var (column, found) in labels.Where(found => !found.Value.IsEmpty))
        {
            _context[column] = found.Only;
        }

        return Array.TrueForAll([.. assigned], found => found is not null)
            ? Match(sentence, assigned!)
            : ([], GateVerdict.Refused(sentence.Tokens[sentence.Numbers[0]].Text, "has no label of its own, or it is not clear which"));
    }

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
