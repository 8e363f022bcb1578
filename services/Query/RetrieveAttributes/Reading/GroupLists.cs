using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Values in a list that are wanted one by one: "A and B, one line each", "of A and of B, separately".</summary>
internal static class GroupLists
{
    /// <summary>"Of A and of B, separately": one figure for each of the list.</summary>
    public static void KeepApart(Inquiry inquiry)
    {
        foreach (var word in inquiry.Words(Cue.Separately).ToList())
        {
            inquiry.Explain(word, "one figure each");
            foreach (var filter in inquiry.Draft.Filters.Values.Where(IsList))
            {
                inquiry.Draft.Group(filter.Column);
            }
        }
    }

    /// <summary>"One line each, run 1": what follows begins anew.</summary>
    public static bool IsTrailing(Inquiry inquiry, Mention cue, Mention? next) =>
        cue.Span.Count == 1 && inquiry.Asked(cue).Equals("each", StringComparison.OrdinalIgnoreCase) && (next is null || inquiry.Wording.Tokens[next.Span.First].Separator is ',' or ';');

    public static bool AreThere(Inquiry inquiry) => inquiry.Draft.Filters.Values.Any(IsList);

    /// <summary>"A and B, one line each", "all businesses, one line each".</summary>
    public static bool ReadTrailing(Inquiry inquiry, Mention cue)
    {
        if (inquiry.Open<Mention.Column>().FirstOrDefault(c => c.Span.End <= cue.Span.First && inquiry.Before(c) is Mention.Word { Cue: Cue.All }) is { Columns: [var column] } all)
        {
            inquiry.Group(all, column);
            inquiry.Explain(cue, "");
            return true;
        }

        var lists = inquiry.Draft.Filters.Values.Where(IsList).ToList();
        foreach (var filter in lists)
        {
            inquiry.Group(cue, filter.Column);
        }

        return lists.Count > 0;
    }

    private static bool IsList(ColumnFilter filter) => filter.Kept.Count > 1 && filter.Column.Role != ColumnRole.Period;
}
