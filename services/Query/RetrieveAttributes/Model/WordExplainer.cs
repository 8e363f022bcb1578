namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>
/// Lets a proposal explain the words that the rules could not, and only these: what it names besides must be something that such words resemble, and that
/// nothing else in the table resembles as well. Whatever it cannot explain stays unexplained.
/// </summary>
internal sealed class WordExplainer(Grounding grounding)
{
    private const int LongestName = 6;
    private const int MostFaults = 8;
    private readonly List<string> _faults = [];
    private readonly List<Mention> _found = [];
    private readonly HashSet<int> _open = [.. grounding.Unexplained];

    private TableView Table => grounding.Table;

    /// <summary>The question with every word explained that the proposal explains.</summary>
    public Grounding Explain(ProposedQuery proposed, out IReadOnlyList<string> faults)
    {
        faults = _faults;
        foreach (var name in Named(proposed).TakeWhile(_ => _faults.Count < MostFaults))
        {
            Find(name);
        }

        return new Grounding(Table, grounding.Wording, [.. grounding.Mentions.Concat(_found).OrderBy(m => m.Span.First)], [.. _open.Order()]);
    }

    /// <summary>What the proposal names and the rules did not find in the question.</summary>
    private IEnumerable<ProposedName> Named(ProposedQuery proposed)
    {
        var columns = grounding.Mentions.OfType<Mention.Column>().SelectMany(m => m.Columns).ToHashSet();
        var values = proposed.Filters
            .SelectMany(f => f.Kept.Concat(f.LeftOut).Select(value => (f.Column, Value: value)))
            .Where(v => !IsFound(v.Column.Name, v.Value))
            .Select(v => ProposedName.Of(Table, v.Column, v.Value));
        var groups = proposed.Groups
            .Where(group => !columns.Contains(group) && proposed.Filters.All(f => f.Column != group))
            .Select(group => ProposedName.Of(Table, group));
        return values.Concat(groups);
    }

    /// <summary>Periods that the question names are looked up by the rules; any other value is found by its name.</summary>
    private bool IsFound(string column, DistinctValue value) =>
        (column == Table.PeriodColumn?.Name && grounding.Mentions.Any(m => m is Mention.Period))
        || grounding.Mentions.OfType<Mention.Value>().Any(m => m.Readings.Any(r => r.Column.Name == column && r.Values.Contains(value)));

    private void Find(ProposedName name)
    {
        var spans = Spans().Select(span => (Span: span, Fit: name.Fits(Words(span)))).Where(s => s.Fit > 0).ToList();
        if (spans.Count == 0)
        {
            // A column that is not said may still be the rules' own choice, as the quarters of "quarterly": then the comparison says whether it is.
            _faults.AddRange(name.Value is null ? [] : [$"Nothing in the question stands for {name.Shown}; leave it out."]);
            return;
        }

        var best = spans.OrderByDescending(s => s.Span.Count).ThenByDescending(s => s.Fit).First();
        var words = Words(best.Span);
        var rivals = ProposedName.All(Table).Where(other => !other.Is(name) && other.Fits(words) >= best.Fit).Select(other => other.Shown).Take(3).ToList();
        if (rivals.Count > 0)
        {
            _faults.Add($"'{grounding.Wording.Asked(best.Span)}' can mean {name.Shown} as well as {Listing.Of(rivals)}.");
            return;
        }

        Take(best.Span, name);
    }

    private void Take(Span span, ProposedName name)
    {
        _found.Add(name.Value is null
            ? new Mention.Column(span, [name.Column])
            : new Mention.Value(span, [new ValueReading(name.Column, [name.Value], null)], ValueMatch.Proposed));
        _open.ExceptWith(Enumerable.Range(span.First, span.Count));
    }

    private IEnumerable<Span> Spans() =>
        from first in _open
        from count in Enumerable.Range(1, LongestName)
        where Enumerable.Range(first, count).All(_open.Contains)
        select new Span(first, count);

    private List<Token> Words(Span span) => [.. grounding.Wording.Tokens.Skip(span.First).Take(span.Count)];
}
