namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Writes the question anew, so that an option can be sent back as it is.</summary>
internal static class Rewriting
{
    private static readonly char[] Closing = ['?', '.', '!', ' ', ';', ','];

    public static string Replace(Inquiry inquiry, Mention mention, string words) => Replace(inquiry.Wording, mention.Span, words);

    public static string Replace(Wording wording, Span span, string words)
    {
        var (start, end) = (wording.Tokens[span.First].Start, wording.Tokens[span.End - 1].End);
        return wording.Text[..start] + words + wording.Text[end..];
    }

    public static string Append(Inquiry inquiry, string words) => Append(inquiry.Wording, words);

    public static string Append(Wording wording, string words) => wording.Text.TrimEnd(Closing) + words;

    /// <summary>Takes the mentions out and appends the words.</summary>
    public static string Without(Inquiry inquiry, IReadOnlyList<Mention> mentions, string words) =>
        mentions.Count == 0 ? Append(inquiry, words) : string.Join(' ', ReplaceAll(inquiry, mentions, "").Trim(Closing).Split(' ', StringSplitOptions.RemoveEmptyEntries)) + words;

    /// <summary>Puts the words at the first of the mentions and takes the others out; appends them where there is none.</summary>
    public static string ReplaceAll(Inquiry inquiry, IReadOnlyList<Mention> mentions, string words)
    {
        if (mentions.Count == 0)
        {
            return Append(inquiry, ", " + words);
        }

        if (mentions.Zip(mentions.Skip(1)).All(p => Lists.AreNeighbours(inquiry, p.First, p.Second)))
        {
            return Replace(inquiry.Wording, new Span(mentions[0].Span.First, mentions[^1].Span.End - mentions[0].Span.First), words);
        }

        var text = inquiry.Wording.Text;
        foreach (var (index, mention) in mentions.Index().Reverse())
        {
            var (start, end) = (inquiry.Wording.Tokens[mention.Span.First].Start, inquiry.Wording.Tokens[mention.Span.End - 1].End);
            text = text[..start] + (index == 0 ? words : "") + text[end..];
        }

        return string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
