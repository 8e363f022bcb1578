using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>A question over rows on its way: what its words stand for, what has been read so far, and what is not sure about it.</summary>
internal sealed class RowsQuestion(Wording wording, TableView table)
{
    private readonly HashSet<Call> _used = [];

    public Wording Wording { get; } = wording;

    public TableView Table { get; } = table;

    public List<Call> Calls { get; } = CallFinder.In(wording, table);

    public List<RowCondition> Conditions { get; } = [];

    public AggregationFunction? Function { get; set; }

    /// <summary>The column that is computed or counted; null for rows.</summary>
    public ColumnDefinition? Target { get; set; }

    public bool HasFigure => Function is AggregationFunction.Count or AggregationFunction.CountDistinct || (Function is not null && Target is not null);

    public List<RowDoubt> Doubts { get; } = [];

    /// <summary>Words that mean nothing here.</summary>
    public IReadOnlyList<int> Left { get; set; } = [];

    public IReadOnlyList<Token> Tokens => Wording.Tokens;

    public IEnumerable<T> Open<T>()
        where T : Call => Calls.OfType<T>().Where(c => !_used.Contains(c));

    public bool IsOpen(Call call) => !_used.Contains(call);

    public void Use(Call call) => _used.Add(call);

    /// <summary>Takes a column as the one that is computed.</summary>
    public void Take(Call.Column target)
    {
        Use(target);
        var measures = target.Columns.Where(c => c.Role == ColumnRole.Measure).ToList();
        Target = measures[0];
        if (measures.Count > 1 || target.Fit.Missing > 0 || (!target.Fit.IsExact && Tokens[target.Span.First].Word.EndsWith("ing", StringComparison.Ordinal)))
        {
            Doubt(RowDoubt.UnclearTarget);
        }
    }

    public void Doubt(RowDoubt doubt) => Doubts.Add(doubt);

    /// <summary>The nearest call before; null where another word than grammar stands between.</summary>
    public Call? Before(Call call, Func<Token, bool> mayStandBetween)
    {
        var near = Calls.LastOrDefault(c => c.Span.End <= call.Span.First);
        return near is not null && Enumerable.Range(near.Span.End, call.Span.First - near.Span.End).All(i => mayStandBetween(Tokens[i])) ? near : null;
    }

    /// <summary>The nearest call behind; null where another word than grammar stands between.</summary>
    public Call? After(Call call, Func<Token, bool> mayStandBetween)
    {
        var near = Calls.FirstOrDefault(c => c.Span.First >= call.Span.End);
        return near is not null && Enumerable.Range(call.Span.End, near.Span.First - call.Span.End).All(i => mayStandBetween(Tokens[i])) ? near : null;
    }
}
