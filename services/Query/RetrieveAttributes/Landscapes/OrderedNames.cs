using System.Globalization;
using System.Text.RegularExpressions;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Names that are counted through, as runs and cycles are: found by name or by number, and by their place in the order.</summary>
internal sealed partial class OrderedNames
{
    private readonly ILookup<string, string> _byNumber;

    public OrderedNames(string noun, IReadOnlyList<string> names)
    {
        Noun = noun;
        Names = names;
        _byNumber = names.ToLookup(NumberOf, StringComparer.Ordinal);
        Patterns = new NamePatterns(noun, [.. names.Select(n => TrailingNumber().Replace(n, "")).Append(noun).Distinct(StringComparer.OrdinalIgnoreCase)]);
    }

    public string Noun { get; }

    /// <summary>In natural order.</summary>
    public IReadOnlyList<string> Names { get; }

    public NamePatterns Patterns { get; }

    /// <summary>The names that are meant, of those there are to choose from if any of them is; several where the question leaves open which.</summary>
    public IReadOnlyList<string> Meant(NumberedName asked, IReadOnlyCollection<string> choice)
    {
        var number = asked.Number.ToString(CultureInfo.InvariantCulture);
        List<string> all = [.. _byNumber[number]];
        List<string> near = [.. all.Where(choice.Contains)];
        near = near.Count > 0 ? near : all;
        var key = Letters(asked.Prefix) + number;
        IEnumerable<string>[] closest =
        [
            all.Where(n => n == asked.Written),
            near.Where(n => string.Equals(n, asked.Written, StringComparison.OrdinalIgnoreCase)),
            near.Where(n => Letters(TrailingNumber().Replace(n, "")) + number == key),
            near,
        ];
        return closest.Select(names => names.ToList()).FirstOrDefault(names => names.Count > 0) ?? [Noun + number];
    }

    /// <summary>The names that a written name means: the exact spelling, else every one that differs in case only.</summary>
    public static IReadOnlyList<string> Meant(NamePick.Named asked, IReadOnlyCollection<string> choice)
    {
        var near = asked.Names.Where(choice.Contains).ToList();
        return asked.Names.Contains(asked.Written) ? [asked.Written] : near.Count > 0 ? near : asked.Names;
    }

    /// <summary>The names that a field means.</summary>
    public static IReadOnlyList<string> Meant(string field, IReadOnlyCollection<string> choice)
    {
        var near = choice.Where(n => string.Equals(n, field, StringComparison.OrdinalIgnoreCase)).ToList();
        return near.Count == 0 || near.Contains(field) ? [field] : near;
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));

    private static string NumberOf(string name)
    {
        var digits = TrailingNumber().Match(name).Value.TrimStart('0');
        return digits.Length == 0 && name.EndsWith('0') ? "0" : digits;
    }

    [GeneratedRegex("[0-9]+$", RegexOptions.None, PatternTime.Milliseconds)]
    private static partial Regex TrailingNumber();
}
