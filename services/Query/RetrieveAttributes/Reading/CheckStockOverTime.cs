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
            : inquiry.AskBack(
                StopReason.StockOverTime,
                $"{inquiry.Draft.Column!.Name} is a level at the end of each period and is not added over {Listing.Range([.. kept.Select(v => v.Text)])}; ask for each period or for one of them.",
                Rewriting.Append(inquiry, $" per {OpenPeriods.Noun(inquiry, period)}"),
                Rewriting.ReplaceAll(inquiry, [.. inquiry.Mentions.OfType<Mention.Period>()], kept[^1].Text));
    }
}
