using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>The word "quarter" beside a period says nothing more than the period does.</summary>
internal static class Tags
{
    public static bool IsOfPeriod(Inquiry inquiry, Mention.Column column) =>
        column.Columns is [{ Role: ColumnRole.Period }] && (inquiry.After(column) is Mention.Period || inquiry.Before(column) is Mention.Period);
}
