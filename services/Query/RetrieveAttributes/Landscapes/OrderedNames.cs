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

    /// <summary>The name with that number, as this table writes it; otherwise as people would write it.</summary>
    public string Named(long number)
    {
        var key = number.ToString(CultureInfo.InvariantCulture);
        return _byNumber[key].FirstOrDefault() ?? Noun + key;
    }

    private static string NumberOf(string name)
    {
        var digits = TrailingNumber().Match(name).Value.TrimStart('0');
        return digits.Length == 0 && name.EndsWith('0') ? "0" : digits;
    }

    [GeneratedRegex("[0-9]+$", RegexOptions.None, PatternTime.Milliseconds)]
    private static partial Regex TrailingNumber();
}
