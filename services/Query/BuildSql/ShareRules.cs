using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.BuildSql;

/// <summary>What a share must keep to: its total is whole, and its parts add up to it.</summary>
internal static class ShareRules
{
    public static void Check(QueryAttributes attributes, TableColumns columns)
    {
        if (attributes.ShareOfTotal is not { } share)
        {
            return;
        }

        var of = columns.FindKey(share.Of);
        Rule.Require(
            attributes.AggregationFunction is AggregationFunction.Sum or AggregationFunction.Count,
            $"Figures of '{attributes.AggregationFunction}' do not add up to a total; ask for the share of a sum or a count.");
        Rule.Require(DerivedRules.FilterOn(attributes, of) is null, $"'{of}' is filtered, so the total over it would not be whole; name the values in share_of_total and leave the filter out.");
        Rule.Require(attributes.Nested is null, "A share of a nested figure is not computed; leave out share_of_total or nested.");
        Rule.Require(attributes.Comparison is null or { Kind: ComparisonKind.SideBySide }, "A share of a change, or the change of a share, is not computed; compare shares side by side.");
        CheckValues(attributes, share, of, columns);
    }

    private static void CheckValues(QueryAttributes attributes, ShareOfTotal share, string of, TableColumns columns)
    {
        if (share.Values.Count == 0)
        {
            return;
        }

        const string Remedy = "leave the values out to get the share of each";
        Rule.Require(!DerivedRules.Groups(attributes, of), $"The share of values of '{of}' together has no figure per '{of}'; {Remedy}.");
        Rule.Require(
            attributes.Comparison is null || DerivedKeys.Find(attributes.Comparison.Along, columns) != of, $"The share of values of '{of}' together is not compared along '{of}'; {Remedy}.");
    }
}
