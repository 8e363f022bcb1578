using Ccar.Messaging.Contracts;
using Ccar.Messaging.Storage;

namespace Ccar.Messaging.Query.BuildSql;

/// <summary>The keys that rows need so that shares, changes and nested figures can be computed from them, beside those that are grouped by.</summary>
internal static class DerivedKeys
{
    private static readonly string[] Partition = [PartitionColumns.RunId, PartitionColumns.Scenario, PartitionColumns.Cycle];

    /// <summary>Their columns of the file, in a settled order; partition keys are keys already.</summary>
    public static IEnumerable<string> Of(QueryAttributes attributes, TableColumns columns)
    {
        string?[] named = [attributes.Comparison?.Along, attributes.ShareOfTotal?.Of, attributes.Nested?.Over];
        return named.OfType<string>().Select(name => Find(name, columns)).Where(name => !Partition.Contains(name));
    }

    /// <summary>A partition key that figures are compared along, or a column that they are grouped by.</summary>
    public static string Find(string name, TableColumns columns) =>
        Array.Find(Partition, key => key == DefinitionRules.Normal(name)) ?? columns.FindKey(name);
}
