using System.Text.RegularExpressions;

namespace Ccar.Messaging.Ingest.PartitionFile;

/// <summary>Picks the dictionaries that are too large for the profile.</summary>
internal static partial class LargeDictionaries
{
    public static IReadOnlyList<LargeValueList> Of(IReadOnlyList<SnapshotColumn> columns, Func<string, string> key, PartitionFileOptions options)
    {
        var large = new List<LargeValueList>();
        foreach (var (index, column) in columns.Index())
        {
            if (column is TextColumn { Values: { } values } && values.Count > options.InlineDictionaryValues)
            {
                large.Add(new LargeValueList(column.Name, key(SafeName(column.Name, index)), values));
            }
        }

        return large;
    }

    /// <summary>Headers name columns as they like; keys must stay in their folder.</summary>
    private static string SafeName(string name, int index) => Safe().IsMatch(name) ? name : $"column-{index + 1}";

    [GeneratedRegex("^[a-z0-9_]{1,64}$")]
    private static partial Regex Safe();
}
