using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Percent of a total: of every value of the column that is grouped by, or of the values that are named.</summary>
internal sealed class ReadShare : IReadingStep
{
    public Retrieval.Stopped? Take(Inquiry inquiry)
    {
        if (!IsAsked(inquiry))
        {
            return inquiry.Words(Cue.Contribution).FirstOrDefault() is { } open && !inquiry.Has(Cue.Move, Cue.Fall) ? AskHowGiven(inquiry, open) : null;
        }

        if (inquiry.Draft.Function is not (AggregationFunction.Sum or AggregationFunction.Count) || inquiry.Draft.Outer is not null)
        {
            inquiry.Unbuilt = new Unbuilt("A share of anything but a total or a number of rows");
            return null;
        }

        return Part(inquiry, out var of, out var values) ?? Take(inquiry, of!, values);
    }

    /// <summary>"Percent" beside a word of change is a percent change.</summary>
    private static bool IsAsked(Inquiry inquiry) =>
        inquiry.Has(Cue.Share, Cue.PartOf) || (inquiry.Has(Cue.Percent) && !inquiry.Has(Cue.Move, Cue.Fall, Cue.Difference, Cue.Compare, Cue.Than) && !inquiry.Mentions.OfType<Mention.Lag>().Any());

    private static Retrieval.Stopped? Part(Inquiry inquiry, out ColumnDefinition? of, out IReadOnlyList<DistinctValue> values)
    {
        GroupByShared(inquiry);
        var groups = inquiry.Draft.GroupBy.Where(c => c.Role != ColumnRole.Period).ToList();
        (of, values) = (groups is [var only] ? only : null, []);
        if (SharePart.Beside(inquiry) is { } named && of is not null && named.Column != of)
        {
            // "Treasury's share of assets per segment" is its share within each.
            (of, values) = (named.Column, [.. named.Kept]);
        }

        if (of is null && groups.Count == 0 && SharePart.Find(inquiry) is { } part)
        {
            (of, values) = (part.Column, [.. part.Kept]);
        }

        return of is null
            ? inquiry.AskBack(
                StopReason.Incomplete,
                "Say of what the share is: of each value of a column, or of one named value in the total of its column.",
                [.. inquiry.Table.Definition.Columns.Where(c => c.Role == ColumnRole.Dimension).Take(2).Select(c => Rewriting.Append(inquiry, $", per {c.Name}"))])
            : null;
    }

    private static Retrieval.Stopped AskHowGiven(Inquiry inquiry, Mention.Word contribution) => inquiry.AskBack(
        StopReason.Ambiguous,
        $"'{inquiry.Asked(contribution)}' can be an amount or a share in percent; say which.",
        Rewriting.Replace(inquiry, contribution, "share"),
        Rewriting.Replace(inquiry, contribution, "total"));

    /// <summary>"Segment shares of liabilities" are shares of each segment.</summary>
    private static void GroupByShared(Inquiry inquiry)
    {
        foreach (var share in inquiry.Words(Cue.Share, Cue.PartOf, Cue.Percent))
        {
            if (inquiry.Before(share) is Mention.Column { Columns: [{ Role: ColumnRole.Dimension } column] } noun && inquiry.IsOpen(noun) && noun.Span.End == share.Span.First)
            {
                inquiry.Draft.Group(column);
                inquiry.Explain(noun, $"one figure per {column.Name}");
            }
        }
    }

    private static Retrieval.Stopped? Take(Inquiry inquiry, ColumnDefinition of, IReadOnlyList<DistinctValue> values)
    {
        if (inquiry.Table.AccountClasses.Contains(of) && inquiry.Draft.Column is { Kind: not MeasureKind.Flow })
        {
            return inquiry.AskBack(StopReason.AcrossAccounts, $"There is no total over {of.Name} that anything could be a share of; ask for a share within one of its values.");
        }

        var filter = inquiry.Draft.Filters.GetValueOrDefault(of.Name);
        if (filter is not null && values.Count == 0)
        {
            return inquiry.AskBack(
                StopReason.Ambiguous,
                $"Say whether the shares are of {Listing.Of(filter.Kept.Concat(filter.LeftOut).Select(v => v.Text))} alone or of all of {of.Name}: ask for the share of every {of.Name}, or of the named ones.");
        }

        inquiry.Draft.Filters.Remove(of.Name);
        inquiry.Draft.Share = new ShareOfTotal { Of = of.Name, Values = [.. values.Select(v => v.Text)] };
        inquiry.ExplainAll($"percent of the total over {of.Name}", Cue.Share, Cue.PartOf, Cue.Percent, Cue.Contribution);
        return null;
    }
}
