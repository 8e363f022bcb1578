using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Every value that is asked for occurs in the selected partitions: nothing found is never reported as zero, and a run that lacks a value is named.</summary>
internal sealed class CheckValuesLanded : IReadingStep
{
    public Retrieval.Stopped? Take(Inquiry inquiry) =>
        inquiry.Draft.Filters.Values.SelectMany(f => f.Kept.Select(v => Check(inquiry, f.Column, v))).FirstOrDefault(stop => stop is not null);

    private static Retrieval.Stopped? Check(Inquiry inquiry, ColumnDefinition column, DistinctValue value)
    {
        if (!value.OccursIn(inquiry.Selection.Versions))
        {
            return inquiry.Refuse(
                StopReason.NoSuchValue,
                $"'{value.Text}' is not in {inquiry.Selection.Scope}, {Listing.Of(inquiry.Selection.RunIds)}; it landed elsewhere in {inquiry.Table.Name}.");
        }

        var lacking = RunsLacking.Value(inquiry, column, value);
        if (lacking.Count > 0 && column.Role == ColumnRole.Period && inquiry.Selection.CombineRuns)
        {
            return inquiry.Refuse(StopReason.DataNotLanded, $"{value.Text} is not in {Listing.Of(lacking)}, so there is no total over the runs; ask for the other runs, or for one figure per run.");
        }

        if (lacking.Count > 0)
        {
            inquiry.Warnings.Add($"{column.Name} {value.Text} is not in {Listing.Of(lacking)}.");
        }

        return null;
    }
}
