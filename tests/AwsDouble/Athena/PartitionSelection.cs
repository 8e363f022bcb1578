using System.Text.RegularExpressions;

namespace Ccar.Messaging.AwsDouble.Athena;

/// <summary>
/// Which partitions a statement reads, as Trino finds it before it runs: from a join with VALUES, column by column (so that combinations nobody asked for are read too), and from
/// comparisons in a WHERE without OR.
/// </summary>
internal sealed partial class PartitionSelection
{
    private readonly Dictionary<string, HashSet<string>> _wanted = [];

    public static PartitionSelection Of(string sql)
    {
        var selection = new PartitionSelection();
        foreach (Match join in Join().Matches(sql))
        {
            selection.AddJoin(join);
        }

        if (!Or().IsMatch(sql))
        {
            selection.AddComparisons(sql);
        }

        return selection;
    }

    /// <summary>Whether a partition with this value of this key is read.</summary>
    public bool Reads(string key, string value) => !_wanted.TryGetValue(key, out var wanted) || wanted.Contains(value);

    private static string Value(string literal) => literal[1..^1].Replace("''", "'", StringComparison.Ordinal);

    private void AddJoin(Match join)
    {
        var names = join.Groups["names"].Value.Split(',').Select(name => name.Trim().Trim('"').ToLowerInvariant()).ToList();
        var literals = Literal().Matches(join.Groups["rows"].Value).Select(literal => Value(literal.Value)).ToList();
        for (var column = 0; column < names.Count && literals.Count % names.Count == 0; column++)
        {
            Add(names[column], literals.Where((_, index) => index % names.Count == column));
        }
    }

    private void AddComparisons(string sql)
    {
        foreach (Match comparison in Comparison().Matches(sql))
        {
            Add(comparison.Groups["name"].Value.ToLowerInvariant(), Literal().Matches(comparison.Groups["values"].Value).Select(literal => Value(literal.Value)));
        }
    }

    private void Add(string name, IEnumerable<string> values)
    {
        if (_wanted.TryGetValue(name, out var known))
        {
            known.IntersectWith(values);
        }
        else
        {
            _wanted[name] = [.. values];
        }
    }

    [GeneratedRegex("""(?<!LEFT |OUTER |RIGHT |FULL )\bJOIN\s*\(\s*VALUES\s*(?<rows>(?:\(\s*'(?:[^']|'')*'(?:\s*,\s*'(?:[^']|'')*')*\s*\)\s*,?\s*)+)\)\s*(?:AS\s+)?"?\w+"?\s*\((?<names>[^)]*)\)""", RegexOptions.IgnoreCase)]
    private static partial Regex Join();

    [GeneratedRegex("""'(?:[^']|'')*'""")]
    private static partial Regex Literal();

    [GeneratedRegex("""(?<!\.)"?\b(?<name>\w+)"?\s*(?:=\s*(?<values>'(?:[^']|'')*')|(?<!NOT\s)IN\s*(?<values>\(\s*'(?:[^']|'')*'(?:\s*,\s*'(?:[^']|'')*')*\s*\)))""", RegexOptions.IgnoreCase)]
    private static partial Regex Comparison();

    [GeneratedRegex(@"\b(?:OR|NOT|CASE|UNION|WITH)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Or();
}
