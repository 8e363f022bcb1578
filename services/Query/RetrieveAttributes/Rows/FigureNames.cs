namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Tells what is computed from what is called so: "total silver" of a table that has a column "total", "the first year" and "first elected".</summary>
internal static class FigureNames
{
    public static void Settle(RowsQuestion question)
    {
        var definite = question.Calls.OfType<Call.Figure>().Where(f => f.Cue is not (FigureCue.Sum or FigureCue.MaybeHighest or FigureCue.MaybeLowest or FigureCue.AmountOf or FigureCue.HowMany or FigureCue.NumberOf)).ToList();
        foreach (var maybe in question.Calls.OfType<Call.Figure>().Where(f => f.Cue is FigureCue.MaybeHighest or FigureCue.MaybeLowest).ToList())
        {
            question.Calls.Remove(maybe);
            if (definite.Count == 0 && question.After(maybe, _ => false) is Call.Column { IsMeasure: true })
            {
                Add(question, maybe with { Cue = maybe.Cue == FigureCue.MaybeHighest ? FigureCue.Highest : FigureCue.Lowest });
            }
        }

        foreach (var name in question.Open<Call.Column>().Where(c => c.Span.Count == 1 && definite.Count == 0 && !question.Calls.Exists(f => f is Call.Figure { Cue: FigureCue.Sum })).ToList())
        {
            var cue = FigureWords.Phrases.From(question.Tokens, name.Span.First).Where(m => m.Count == 1).SelectMany(m => m.Entries).FirstOrDefault(FigureCue.AmountOf);
            if (cue is FigureCue.Sum or FigureCue.Average && question.After(name, t => t.Word is "of" or "the") is Call.Column { IsMeasure: true } next && question.IsOpen(next))
            {
                question.Calls.Remove(name);
                Add(question, new Call.Figure(name.Span, cue));
            }
        }
    }

    /// <summary>"Silver total" is the silver of a table that has a column "total" as well.</summary>
    public static void DropTotals(List<Call> calls, IReadOnlyList<Token> tokens)
    {
        foreach (var total in calls.Where(c => c is Call.Column or Call.Figure && c.Span.Count == 1 && tokens[c.Span.First].Stem == "total").ToList())
        {
            if (calls.Exists(c => c is Call.Column { IsMeasure: true } && c.Span.End == total.Span.First))
            {
                calls.Remove(total);
            }
        }
    }

    private static void Add(RowsQuestion question, Call.Figure figure)
    {
        question.Calls.Add(figure);
        question.Calls.Sort((a, b) => a.Span.First - b.Span.First);
    }
}
