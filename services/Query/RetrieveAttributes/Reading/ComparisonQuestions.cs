using Ccar.Messaging.Contracts;
using Ccar.Messaging.Query.BuildSql;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>What is asked back, or refused, where two sides are to be compared.</summary>
internal static class ComparisonQuestions
{
    private static readonly string[] Restricting = ["where", "whose"];
    private static readonly string[] Lags = [", year over year", ", quarter over quarter"];

    /// <summary>"The biggest increase" is a change that is chosen, and "where assets exceed liabilities" chooses groups: neither is a change of what is asked for.</summary>
    public static Retrieval.Stopped? OfAnotherKind(Inquiry inquiry)
    {
        if (inquiry.Draft.Function is AggregationFunction.Max or AggregationFunction.Min && !inquiry.Has(Cue.Row))
        {
            return inquiry.AskBack(
                StopReason.Ambiguous,
                "Say which changes the largest or smallest is to be chosen of, for instance 'which business rose most', or ask for the change of the largest row.");
        }

        var than = inquiry.Words(Cue.Than).FirstOrDefault(w => inquiry.Wording.Tokens.Take(w.Span.First).Any(t => Restricting.Contains(t.Word)));
        return than is null
            ? null
            : inquiry.Refuse(
                StopReason.OutOfScope,
                $"Groups are chosen by a bound on their own figure only, not by what '{inquiry.Asked(than)}' compares; ask for the difference of each.");
    }

    /// <summary>"Runs 1 and 2 combined, against run 3".</summary>
    public static Retrieval.Stopped? RunsInBothWays(Inquiry inquiry) => inquiry is { Selection.CombineRuns: true, Draft.Comparison.Along: PartitionColumns.RunId }
        ? inquiry.AskBack(StopReason.Ambiguous, "Runs are added, or held against each other: not both at a time. Ask for one of the two.")
        : null;

    /// <summary>"The change by quarter from 2023Q1 to 2023Q4".</summary>
    public static Retrieval.Stopped OneOrEach(Inquiry inquiry) => inquiry.AskBack(
        StopReason.Ambiguous,
        "Say whether one change from the first period to the last is asked for, or each quarter's against the quarter before.",
        Rewriting.Append(inquiry, Lags[1]));

    public static Retrieval.Stopped What(Inquiry inquiry)
    {
        var periods = inquiry.Mentions.OfType<Mention.Period>().ToList();
        return inquiry.AskBack(
            StopReason.Incomplete,
            "Say what is compared with what: two periods, runs, scenarios, cycles, or two values of a column.",
            [.. periods.Count == 1 ? Lags.Select(w => Rewriting.Append(inquiry, w)) : []]);
    }

    public static Retrieval.Stopped WhichTwo(Inquiry inquiry, List<ComparisonAxis> axes) => inquiry.AskBack(
        StopReason.Ambiguous,
        axes.Count == 1
            ? $"A difference has two sides, and {Listing.Of(axes[0].Names)} are named; name two of them, or ask for them side by side."
            : $"It is open what is compared: {Listing.Of(axes.Select(a => $"{Listing.Of(a.Names)} ({a.Along})"))}; name two values of one of them only.");
}
