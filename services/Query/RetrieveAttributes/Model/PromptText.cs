using System.Text;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Text that goes into a template: no place holder can come with it, and it takes no more room than it is given.</summary>
internal static class PromptText
{
    /// <summary>Looks like a dollar sign to a model, and begins no place holder.</summary>
    private const char Dollar = '＄';

    /// <summary>The text on one line, cut to so many characters.</summary>
    public static string Plain(string text, int most)
    {
        var plain = new StringBuilder(Math.Min(text.Length, most));
        foreach (var c in text)
        {
            if (plain.Length == most)
            {
                plain[^1] = '…';
                break;
            }

            plain.Append(c == '$' ? Dollar : char.IsControl(c) || char.IsSurrogate(c) ? ' ' : c);
        }

        return plain.ToString();
    }

    /// <summary>A question as the service is to see it: what looks like one of its place holders must not be one.</summary>
    public static string Question(string text) => text.Count(c => c == '$') > 1 ? text.Replace('$', Dollar) : text;

    /// <summary>As many items as there is room for, joined, and the number of those that are left out.</summary>
    public static string Fit(IReadOnlyList<string> items, string separator, int room)
    {
        var all = string.Join(separator, items);
        if (all.Length <= room)
        {
            return all;
        }

        var more = $"{separator}and {items.Count} more";
        var used = more.Length - separator.Length;
        var fitted = items.TakeWhile(item => (used += item.Length + separator.Length) <= room).ToList();
        return fitted.Count == 0 ? "" : $"{string.Join(separator, fitted)}{separator}and {items.Count - fitted.Count} more";
    }
}
