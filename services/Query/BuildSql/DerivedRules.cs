using Ccar.Messaging.Contracts;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Query.BuildSql;

/// <summary>What changes, shares and nested figures must keep to: what could not be computed, or would be a figure of something else, is refused before anything runs.</summary>
internal static class DerivedRules
{
    public static void Check(QueryAttributes attributes, IReadOnlyList<SelectedPartition> selection, TableColumns columns)
    {
        ComparisonRules.Check(attributes, selection, columns);
        ShareRules.Check(attributes, columns);
        NestedRules.Check(attributes, columns);
        CheckRatio(attributes, columns);
    }

    private static void CheckRatio(QueryAttributes attributes, TableColumns columns)
    {
        var isDerived = attributes.Comparison is { Kind: not ComparisonKind.SideBySide } || attributes.ShareOfTotal is not null || attributes.Nested is not null;
        if (isDerived && attributes.AggregationFunction == AggregationFunction.Sum)
        {
            var measure = columns.FindMeasure(attributes.AggregationAttribute);
            Rule.Require(measure.Kind != MeasureKind.Ratio, $"'{measure.Name}' is a ratio, and ratios do not add up; compare or nest its avg, min or max.");
        }
    }

    /// <summary>Whether the figures are grouped by a column.</summary>
    public static bool Groups(QueryAttributes attributes, string column) => attributes.GroupByAttributes.Any(group => DefinitionRules.Normal(group) == column);

    /// <summary>The filter on a column; null where there is none.</summary>
    public static AttributeFilter? FilterOn(QueryAttributes attributes, string column) =>
        attributes.FilterAttributes.FirstOrDefault(filter => DefinitionRules.Normal(filter.Key) == column).Value;
}
