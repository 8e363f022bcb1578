using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.BuildSql;

/// <summary>What a comparison must keep to: the sides of a change are all that is selected along its key, so that no selected figure is dropped unseen.</summary>
internal static class ComparisonRules
{
    public static void Check(QueryAttributes attributes, IReadOnlyList<SelectedPartition> selection, TableColumns columns)
    {
        if (attributes.Comparison is not { } comparison)
        {
            return;
        }

        Rule.Require(Enum.IsDefined(comparison.Kind), $"The comparison '{comparison.Kind}' is not known; use {string.Join(", ", Enum.GetNames<ComparisonKind>())}.");
        var along = DerivedKeys.Find(comparison.Along, columns);
        Rule.Require(!attributes.CombineRuns || along != PartitionColumns.RunId, "Runs that are compared are not added as well; leave out combine_runs, or compare along another key.");
        if (comparison.Kind == ComparisonKind.SideBySide)
        {
            Rule.Require(comparison.From.Count + comparison.To.Count == 0, "A comparison side by side shows all that is selected; leave its from and to empty.");
            return;
        }

        Rule.Require(!DerivedRules.Groups(attributes, along), $"A change along '{along}' has no figure per '{along}'; leave it out of group_by_attributes.");
        CheckPairs(comparison, along);
        CheckSides(along, [.. comparison.From.Concat(comparison.To).Distinct()], Selected(attributes, selection, along));
    }

    private static void CheckPairs(Comparison comparison, string along)
    {
        var (from, to) = (comparison.From, comparison.To);
        Rule.Require(from.Count == to.Count && from.Count > 0, $"A change needs as many sides in from as in to, and at least one; they have {from.Count} and {to.Count}.");
        Rule.Require(from.Concat(to).All(side => side is not null), $"A side of the change along '{along}' is null; name two values.");
        var same = from.Zip(to).FirstOrDefault(pair => pair.First == pair.Second).First;
        Rule.Require(same is null, $"'{Shown.Safely(same ?? "")}' is compared with itself; name two values of '{along}'.");
        var twice = to.GroupBy(side => side).FirstOrDefault(side => side.Count() > 1)?.Key;
        Rule.Require(twice is null, $"'{Shown.Safely(twice ?? "")}' stands in to more than once, and the figures could not be told apart; turn these pairs round, or ask for them one by one.");
    }

    private static IReadOnlyList<string> Selected(QueryAttributes attributes, IReadOnlyList<SelectedPartition> selection, string along) =>
        PartitionColumns.All.Contains(along) ? [.. selection.Select(partition => PartitionColumns.ValueOf(partition, along)).Distinct()]
        : DerivedRules.FilterOn(attributes, along) is { } filter ? filter.In
        : [];

    private static void CheckSides(string along, IReadOnlyList<string> sides, IReadOnlyList<string> selected)
    {
        var missing = sides.Except(selected).FirstOrDefault();
        Rule.Require(missing is null, $"The side '{Shown.Safely(missing ?? "")}' is not among the selected values of '{along}' ({Shown.Safely(string.Join(", ", selected))}); filter by both sides.");
        var unused = selected.Except(sides).FirstOrDefault();
        Rule.Require(unused is null, $"'{Shown.Safely(unused ?? "")}' of '{along}' is selected and stands on neither side; leave it out, or compare it.");
    }
}
