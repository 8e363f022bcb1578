using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>The word "quarter" beside a period says nothing more than the period does.</summary>
internal static class Tags
{
    private static readonly string[] Asking = ["which", "what"];

    public static bool IsOfPeriod(Inquiry inquiry, Mention.Column column) =>
        column.Columns is [{ Role: ColumnRole.Period }] && !IsAskedFor(inquiry, column) && (inquiry.After(column) is Mention.Period || inquiry.Before(column) is Mention.Period);

    /// <summary>"Which quarter of 2024".</summary>
    private static bool IsAskedFor(Inquiry inquiry, Mention.Column column) =>
        column.Span.First > 0 && Asking.Contains(inquiry.Wording.Tokens[column.Span.First - 1].Word);
}
