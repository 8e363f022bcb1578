using Ccar.Messaging.Contracts;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Says which words meant what.</summary>
internal static class UnderstandingWriter
{
    public static Understanding Write(Inquiry inquiry, IReadOnlyDictionary<Mention, string> meanings) => new()
    {
        RetrievedBy = "rules",
        Words = [.. inquiry.Mentions.Where(m => meanings.GetValueOrDefault(m) is { Length: > 0 }).Select(m => new WordMeaning(inquiry.Asked(m), meanings[m]))],
        Assumptions = [.. inquiry.Assumptions, .. inquiry.Grounding.Mended.Select(t => $"'{t.Text}' was read as '{t.Word}'.")],
        Ignored = [.. inquiry.Words(Cue.Noise).Select(inquiry.Asked).Distinct(StringComparer.OrdinalIgnoreCase)],
        Warnings = [.. inquiry.Warnings, .. inquiry.Selection.Runs.Select(r => r.Partition.OfRejection()).OfType<string>()],
    };
}
