using System.Text.RegularExpressions;
using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.BuildSql;

/// <summary>What a selection of partitions must keep to before it stands in SQL or in a path.</summary>
internal static partial class SelectionRules
{
    private const int MostRuns = 4;

    public static void Check(string table, IReadOnlyList<SelectedPartition> selection)
    {
        Rule.Require(Part().IsMatch(table), $"The table '{Shown.Safely(table)}' is not a name of letters, digits, '_', '.' and '-'.");
        Rule.Require(selection.Count > 0, "No cycle, scenario and run is selected; at least one is needed.");
        foreach (var partition in selection)
        {
            CheckParts(partition);
        }

        CheckRuns(selection);
        CheckVersions(selection);
    }

    /// <summary>What is computed from must be what was asked for: a message cannot select beside its own attributes.</summary>
    public static void CheckAsked(PartitionFilters asked, IReadOnlyList<SelectedPartition> selection)
    {
        CheckAsked(PartitionColumns.Cycle, asked.Cycle, selection);
        CheckAsked(PartitionColumns.Scenario, asked.Scenario, selection);
        CheckAsked(PartitionColumns.RunId, asked.RunId, selection);
    }

    private static void CheckAsked(string column, IReadOnlyList<string> asked, IReadOnlyList<SelectedPartition> selection)
    {
        var stray = selection.Select(p => PartitionColumns.ValueOf(p, column)).FirstOrDefault(value => !asked.Contains(value));
        Rule.Require(stray is null, $"The {column} '{stray}' is selected and was not asked for; partition_filters name {Shown.Safely(string.Join(", ", asked))}.");
    }

    private static void CheckParts(SelectedPartition partition)
    {
        foreach (var column in PartitionColumns.All)
        {
            var value = PartitionColumns.ValueOf(partition, column) ?? "";
            var (pattern, allowed) = column == "data_version" ? (Version(), "lower-case hexadecimal digits") : (Part(), "letters, digits, '_', '.' and '-'");
            Rule.Require(pattern.IsMatch(value), $"The {column} '{Shown.Safely(value)}' is not made of {allowed}.");
        }
    }

    private static void CheckRuns(IReadOnlyList<SelectedPartition> selection)
    {
        var runs = selection.Select(p => p.RunId).Distinct().Order(StringComparer.Ordinal).ToList();
        Rule.Require(runs.Count <= MostRuns, $"{runs.Count} runs are selected ({Shown.Safely(string.Join(", ", runs))}); at most {MostRuns} are allowed.");
    }

    private static void CheckVersions(IReadOnlyList<SelectedPartition> selection)
    {
        var mixed = selection.Distinct().GroupBy(p => (p.Cycle, p.Scenario, p.RunId)).FirstOrDefault(g => g.Count() > 1);
        var versions = string.Join(", ", mixed?.Select(p => p.DataVersion) ?? []);
        Rule.Require(mixed is null, $"{mixed?.Key} is selected in several data versions ({versions}); one is allowed.");
    }

    // \z and not $: a final newline is no part of a name.
    [GeneratedRegex(@"^[A-Za-z0-9_.-]+\z")]
    private static partial Regex Part();

    [GeneratedRegex(@"^[0-9a-f]{1,128}\z")]
    private static partial Regex Version();
}
