namespace Ccar.Messaging.Responder.WriteAnswer.Wording;

/// <summary>
/// The labels of one column in one sentence. One label holds for every figure; with several, either each stands before its figures or each behind them,
/// kept apart from the next by a comma or a word; a list of labels holds for figures only with "respectively". Anything else could be read in two ways.
/// </summary>
internal sealed class ColumnLabels
{
    private readonly Sentence _sentence;
    private readonly List<(int At, string Value)> _single = [];
    private readonly List<List<(int At, string Value)>> _listed = [];

    public ColumnLabels(Sentence sentence, string column)
    {
        _sentence = sentence;
        foreach (var group in Groups(sentence, column))
        {
            Add(group);
        }
    }

    /// <summary>The only label of the sentence, which the next one may leave out; null where there are none or several.</summary>
    public string? Only => _listed.Count == 0 && _single.Select(label => label.Value).Distinct().Count() == 1 ? _single[0].Value : null;

    public bool IsEmpty => _single.Count == 0 && _listed.Count == 0;

    /// <summary>The label of each figure of the sentence, in order; null where it is not clear.</summary>
    public IReadOnlyList<string>? Assign(string? context)
    {
        var numbers = _sentence.Numbers;
        if (_sentence.Has(TokenKind.Respectively) && _listed.Count > 0)
        {
            return _listed is [var list] && _single.Count == 0 && list.Count == numbers.Count ? [.. list.Select(label => label.Value)] : null;
        }

        if (_listed.Count > 0)
        {
            return null;
        }

        if (_single.Count == 0)
        {
            return context is not null ? [.. numbers.Select(_ => context)] : null;
        }

        return _single.Select(label => label.Value).Distinct().ToList() is [var only]
            ? [.. numbers.Select(_ => only)]
            : _single[0].At < numbers[0] ? Leading(numbers) : Trailing(numbers);
    }

    private List<string>? Leading(IReadOnlyList<int> numbers)
    {
        for (var i = 1; i <= _single.Count; i++)
        {
            var end = i < _single.Count ? _single[i].At : int.MaxValue;
            var own = numbers.Where(number => number > _single[i - 1].At && number < end).ToList();
            if (own.Count == 0 || _sentence.IsTurned(_single[i - 1].At, own[0]) || (i < _single.Count && !_sentence.IsSeparated(own[^1], end)))
            {
                return null;
            }
        }

        return [.. numbers.Select(number => _single.Last(label => label.At < number).Value)];
    }

    private List<string>? Trailing(IReadOnlyList<int> numbers)
    {
        if (numbers[^1] > _single[^1].At)
        {
            return null;
        }

        for (var i = 0; i < _single.Count; i++)
        {
            var start = i == 0 ? -1 : _single[i - 1].At;
            var own = numbers.Where(number => number > start && number < _single[i].At).ToList();
            if (own.Count == 0 || _sentence.IsTurned(own[^1], _single[i].At) || (i > 0 && !_sentence.IsSeparated(start, own[0])))
            {
                return null;
            }
        }

        return [.. numbers.Select(number => _single.First(label => label.At > number).Value)];
    }

    private void Add(List<(int At, string Value)> group)
    {
        if (group.Count > 1)
        {
            _listed.Add(group);
        }
        else if (_single.Count == 0 || _single[^1].Value != group[0].Value || _sentence.Numbers.Any(number => number > _single[^1].At && number < group[0].At))
        {
            _single.Add(group[0]);
        }
    }

    // Names that are listed stand for no figure of their own.
    private static List<List<(int At, string Value)>> Groups(Sentence sentence, string column)
    {
        var groups = new List<List<(int At, string Value)>>();
        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            if (!sentence.Tokens[i].IsOf(column))
            {
                continue;
            }

            var label = (i, sentence.Tokens[i].Meanings[0].Value);
            if (groups.Count > 0 && sentence.IsEnumerated(groups[^1][^1].At, i))
            {
                groups[^1].Add(label);
            }
            else
            {
                groups.Add([label]);
            }
        }

        return groups;
    }
}
