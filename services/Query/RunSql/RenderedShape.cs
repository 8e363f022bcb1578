using System.Text.RegularExpressions;

namespace Ccar.Messaging.Query.RunSql;

/// <summary>
/// The engine's own look at the text, independent of the tree that rendered it: one SELECT with the known functions, one join with constants, plain predicates.
/// No other table, function, sub-query, comment or second statement fits the pattern.
/// </summary>
internal static partial class RenderedShape
{
    private const string Name = """(?>"(?:[^"\p{Cc}]|"")+")""";
    private const string Text = """(?>'(?:[^'\p{Cc}]|'')*')""";
    private const string Constant = $$"""(?:{{Text}}|-?[0-9]+(?:\.[0-9]+)?)""";
    private const string Constants = $$"""\({{Constant}}(?:, {{Constant}})*\)""";
    private const string Call = $$"""(?:COUNT\(\*\)|COUNT\(DISTINCT {{Name}}\)|(?:SUM|MIN|MAX|COUNT)\({{Name}}\)) AS (?<value>{{Name}})""";
    private const string Predicate = $$"""{{Name}} (?:(?:=|>=|<=|>|<) {{Constant}}|BETWEEN {{Constant}} AND {{Constant}}|(?:NOT )?IN {{Constants}})""";
    private const string Row = $$"""\({{Text}}, {{Text}}, {{Text}}, {{Text}}\)""";
    private const string Keys = """\("cycle", "scenario", "run_id", "data_version"\)""";

    private const string Join = $$"""JOIN \(VALUES {{Row}}(?:, {{Row}})*\) AS "selected" {{Keys}}\n  USING {{Keys}}""";
    private const string Names = $$"""{{Name}}(?:, {{Name}})*""";
    private const string KeyNames = $$"""(?<key>{{Name}})(?:, (?<key>{{Name}}))*""";
    private const string Where = $$"""(?:WHERE {{Predicate}}(?: AND {{Predicate}})*\n)?""";

    /// <summary>The columns the statement asks for, as it names them.</summary>
    /// <exception cref="SqlRejectedException">The text has another shape, or reads another table.</exception>
    public static RenderedColumns Check(string sql, string versionsTable)
    {
        var match = Statement().Match(sql);
        if (!match.Success || match.Groups["table"].Value != versionsTable)
        {
            throw new SqlRejectedException("The statement does not have the one shape that is run: sums, extremes or counts over the selection.");
        }

        return new RenderedColumns(NamesIn(match.Groups["key"]), NamesIn(match.Groups["value"]));
    }

    private static IReadOnlyList<string> NamesIn(Group group) =>
        [.. group.Captures.Select(capture => capture.Value[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal))];

    [GeneratedRegex(
        $"""\ASELECT {KeyNames}(?:, {Call})+\nFROM "(?<table>[A-Za-z0-9_.-]+)"\n{Join}\n{Where}GROUP BY {Names}\z""",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 2000)]
    private static partial Regex Statement();
}
