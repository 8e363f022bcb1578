using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>A level at an instant is not added over instants.</summary>
internal sealed class CheckStockOverTime : IReadingStep
{
    public Retrieval.Stopped? Take(Inquiry inquiry)
    {
        var measure = inquiry.Draft.Column;
        if (inquiry.Table.PeriodColumn is not { } period || !inquiry.Draft.Adds || measure?.Kind == MeasureKind.Flow || inquiry.Draft.Groups(period))
        {
            return null;
        }

        var kept = inquiry.Draft.Filters.GetValueOrDefault(period.Name)?.Kept ?? [];
        return kept.Count > 1
            ? inquiry.AskBack(
                StopReason.StockOverTime,
                $"{measure!.Name} is a level at the end of each period and is not added over {Listing.Range([.. kept.Select(v => v.Text)])}; ask for each period or for one of them.",
                Rewriting.Append(inquiry, " per quarter"),
                Rewriting.ReplaceAll(inquiry, [.. inquiry.Mentions.OfType<Mention.Period>()], kept[^1].Text))
            : null;
    }
}
