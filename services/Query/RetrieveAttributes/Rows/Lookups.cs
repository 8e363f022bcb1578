using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Questions without a word that says what to compute ask for the figure itself: the total of the rows, which is right for one row and for amounts.</summary>
internal static class Lookups
{
    public static void Take(RowsQuestion question)
    {
        var named = question.Open<Call.Column>().ToList();
        var target = named.Find(c => c.IsMeasure);
        if (target is null)
        {
            question.Doubt(RowDoubt.NoFunction);
            question.Function = AggregationFunction.Count;
            named.Take(1).ToList().ForEach(question.Use);
            return;
        }

        question.Function = AggregationFunction.Sum;
        question.Take(target);
        if (named[0] != target)
        {
            question.Doubt(RowDoubt.SeveralTargets);
        }

        if (IsOrder(question) || question.Conditions.Count == 0 || (Identifies(question, target) && !SelectsOneRow(question)))
        {
            question.Doubt(RowDoubt.NoFunction);
        }
    }

    /// <summary>"Name the rank": rows may be asked for as well as their figure.</summary>
    private static bool IsOrder(RowsQuestion question) => question.Tokens[0].Word is "name" or "list" or "give" or "tell" or "show";

    /// <summary>"Which year": a number that tells rows apart is not added.</summary>
    private static bool Identifies(RowsQuestion question, Call.Column target) =>
        target.Span.First > 0 && question.Tokens[target.Span.First - 1].Word is "which" or "what";

    private static bool SelectsOneRow(RowsQuestion question) => question.Conditions.Exists(c => question.Table.IsKey(c.Column) && c.Values.Count == 1);
}
