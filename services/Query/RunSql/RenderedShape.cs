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
    private const string Call = $$"""(?:COUNT\(\*\)|COUNT\(DISTINCT {{Name}}\)|(?:SUM|MIN|MAX|COUNT)\({{Name}}\)) AS {{Name}}""";
    private const string Predicate = $$"""{{Name}} (?:(?:=|>=|<=) {{Constant}}|BETWEEN {{Constant}} AND {{Constant}}|(?:NOT )?IN {{Constants}})""";
    private const string Row = $$"""\({{Text}}, {{Text}}, {{Text}}, {{Text}}\)""";
    private const string Keys = """\("cycle", "scenario", "run_id", "data_version"\)""";

    public static void Check(string sql, string versionsTable)
    {
        var match = Statement().Match(sql);
        if (!match.Success || match.Groups["table"].Value != versionsTable)
        {
            throw new SqlRejectedException("The statement does not have the one shape that is run: a SELECT of sums, extremes or counts over the selected snapshots.");
        }
    }

    [GeneratedRegex(
        $"""\ASELECT {Name}(?:, {Name})*(?:, {Call})+\nFROM "(?<table>[A-Za-z0-9_.-]+)"\nJOIN \(VALUES {Row}(?:, {Row})*\) AS "selected" {Keys}\n  USING {Keys}(?:\nWHERE {Predicate}(?: AND {Predicate})*)?\nGROUP BY {Name}(?:, {Name})*\z""",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 2000)]
    private static partial Regex Statement();
}
