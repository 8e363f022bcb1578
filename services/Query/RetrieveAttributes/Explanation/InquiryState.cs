using System.Globalization;
using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>How far an inquiry is, in short lines by what they are about, so that two moments can be compared.</summary>
internal sealed class InquiryState
{
    private readonly OrderedDictionary<string, string> _lines = [];

    /// <summary>Before anything is read.</summary>
    public static InquiryState Nothing { get; } = new();

    public static InquiryState Of(Inquiry inquiry)
    {
        var state = new InquiryState();
        state.AddMeanings(inquiry);
        state.AddDraft(inquiry.Draft);
        state.AddDerived(inquiry.Draft);
        state.AddSelection(inquiry.Selection);
        state.AddSentences("assumed", inquiry.Assumptions);
        state.AddSentences("note", inquiry.Warnings);
        state.Add("not built", inquiry.Unbuilt?.Asked);
        return state;
    }

    /// <summary>What is new or has changed, and what was given up.</summary>
    public IReadOnlyList<string> Since(InquiryState before) =>
    [
        .. _lines.Where(line => before._lines.GetValueOrDefault(line.Key) != line.Value).Select(line => line.Value),
        .. before._lines.Where(line => !_lines.ContainsKey(line.Key)).Select(line => $"no longer: {line.Value}"),
    ];

    private void AddMeanings(Inquiry inquiry)
    {
        foreach (var (mention, meaning) in inquiry.Meanings.Where(m => m.Value.Length > 0).OrderBy(m => m.Key.Span.First))
        {
            _lines[$"meaning {mention.Span}"] = $"'{inquiry.Asked(mention)}' → {meaning}";
        }
    }

    private void AddDraft(QueryDraft draft)
    {
        _lines["function"] = $"compute: {FunctionNames.Of(draft.Function)} of {draft.Column?.Name ?? "rows"}";
        Add("group by", Listed(draft.GroupBy.Select(c => c.Name)));
        Add("keep apart", Listed(draft.KeptApart.Select(c => c.Name)));
        foreach (var filter in draft.Filters.Values.Where(f => !f.IsEmpty))
        {
            Add($"filter {filter.Column.Name}", Text(filter.Attribute()));
        }

        Add("order", draft.OrderBy?.ToString());
        Add("limit", draft.Limit?.ToString(CultureInfo.InvariantCulture));
        Add("only figures", draft.Having is { } having ? string.Create(CultureInfo.InvariantCulture, $"{having.Op} {having.Value}") : null);
    }

    private void AddDerived(QueryDraft draft)
    {
        Add("compare", draft.Comparison is { } c ? $"{c.Kind} along {c.Along}{Sides(c)}" : null);
        Add("share of the total over", draft.Share is { } share ? $"{share.Of} {Listed(share.Values)}".TrimEnd() : null);
        Add("of the totals", draft.Outer is { } outer ? FunctionNames.Of(outer) : null);
        Add("one total per", draft.Over);
    }

    private void AddSelection(Selection selection)
    {
        Add("scenario", Listed(selection.Scenarios));
        Add("cycle", Listed(selection.Cycles.Select(c => c.Cycle)));
        Add("run", Listed(selection.RunIds));
        Add("runs together", selection.CombineRuns ? "one total over them as well" : null);
    }

    private void AddSentences(string about, IReadOnlyList<string> sentences)
    {
        foreach (var sentence in sentences)
        {
            _lines[$"{about} {sentence}"] = $"{about}: {sentence}";
        }
    }

    private void Add(string about, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            _lines[about] = $"{about}: {text}";
        }
    }

    private static string Sides(ComparisonDraft comparison) =>
        comparison.From.Count == 0 ? "" : $": {string.Join(", ", comparison.From.Zip(comparison.To, (from, to) => $"{from} → {to}"))}";

    private static string Text(AttributeFilter filter) => filter switch
    {
        { In.Count: > 0 } => Listed(filter.In),
        { NotIn.Count: > 0 } => $"not {Listed(filter.NotIn)}",
        _ => string.Join(' ', new[] { filter.From is { } f ? $">= {f}" : "", filter.Above is { } a ? $"> {a}" : "", filter.To is { } t ? $"<= {t}" : "", filter.Below is { } b ? $"< {b}" : "" }
            .Where(part => part.Length > 0)),
    };

    private static string Listed(IEnumerable<string> names) => Listing.Of(names);
}
