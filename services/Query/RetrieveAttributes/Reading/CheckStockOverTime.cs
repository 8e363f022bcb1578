using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>A level at an instant is not added over instants, whether or not their names are understood.</summary>
internal sealed class CheckStockOverTime : IReadingStep
{
    public Retrieval.Stopped? Take(Inquiry inquiry) => !inquiry.Draft.Adds || inquiry.Draft.Column?.Kind == MeasureKind.Flow
        ? null
        : inquiry.Table.PeriodColumns.Select(period => Check(inquiry, period)).FirstOrDefault(stop => stop is not null);

    private static Retrieval.Stopped? Check(Inquiry inquiry, ColumnDefinition period)
    {
        if (AddsGroups(inquiry, period))
        {
            return Ask(inquiry, period, OpenPeriods.Left(inquiry, period));
        }

        if (OpenPeriods.AreSettled(inquiry, period))
        {
            return null;
        }

        if (OpenPeriods.AnotherIsSettled(inquiry, period))
        {
            inquiry.Draft.KeepApart(period);
            inquiry.Assumptions.Add($"{period.Name} stands beside each figure: figures of different periods are not added.");
            return null;
        }

        var kept = inquiry.Draft.Filters.GetValueOrDefault(period.Name)?.Kept ?? [];
        return kept.Count == 0
            ? OpenPeriods.AskWhich(inquiry, period)
            : Ask(inquiry, period, [.. kept.Select(v => v.Text)]);
    }

    /// <summary>"The balances of every quarter added up": nothing else is there that could be added.</summary>
    private static bool AddsGroups(Inquiry inquiry, ColumnDefinition period) =>
        inquiry.Draft.Groups(period)
        && inquiry.Has(Cue.Combine)
        && !inquiry.Selection.CombineRuns
        && OpenPeriods.Left(inquiry, period).Count > 1
        && inquiry.Draft.Filters.Values.All(f => f.Column == period || f.Kept.Count < 2);

    private static Retrieval.Stopped Ask(Inquiry inquiry, ColumnDefinition period, IReadOnlyList<string> values) => inquiry.AskBack(
        StopReason.StockOverTime,
        $"{inquiry.Draft.Column!.Name} is a level at the end of each period and is not added over {Listing.Range(values)}; ask for each period or for one of them.",
        Rewriting.Without(inquiry, [.. inquiry.Words(Cue.Combine)], $" per {OpenPeriods.Noun(inquiry, period)}"),
        Rewriting.ReplaceAll(inquiry, [.. inquiry.Mentions.OfType<Mention.Period>()], values[^1]));
}
