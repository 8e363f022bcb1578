using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Column names that stand beside a value and say which column it is of. A name that is grouped by says nothing about its neighbour.</summary>
internal static class Qualifiers
{
    public static IEnumerable<Mention.Column> Of(Inquiry inquiry, Mention value, ColumnDefinition column)
    {
        var neighbours = new[] { inquiry.Before(value), inquiry.After(value) }.OfType<Mention.Column>();
        return neighbours.Where(c => c.Columns.Contains(column) && Gap(c.Span, value.Span) <= 1 && inquiry.Before(c) is not Mention.Word { Cue: Cue.GroupBy or Cue.HowMany });
    }

    private static int Gap(Span one, Span other) => Math.Max(other.First - one.End, one.First - other.End);
}
