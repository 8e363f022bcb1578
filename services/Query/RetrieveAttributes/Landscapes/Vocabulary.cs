using System.Collections;
using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>The values of a table's columns and the data versions they occur in.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, int> _versions;
    private readonly Dictionary<string, ColumnValues> _columns;

    private Vocabulary(Dictionary<string, int> versions, Dictionary<string, ColumnValues> columns)
    {
        _versions = versions;
        _columns = columns;
    }

    public IEnumerable<ColumnValues> Columns => _columns.Values;

    public static Vocabulary Of(TableDefinition definition, IReadOnlyList<string> versions, IReadOnlyDictionary<string, SnapshotProfile> profiles)
    {
        var numbers = versions.Index().ToDictionary(v => v.Item, v => v.Index, StringComparer.Ordinal);
        var columns = definition.Columns
            .Where(c => c.Role != ColumnRole.Measure)
            .ToDictionary(c => c.Name, c => Read(c, versions, profiles), StringComparer.Ordinal);
        return new Vocabulary(numbers, columns);
    }

    public ColumnValues Of(string column) => _columns[column];

    /// <summary>A set of data versions in the form that <see cref="DistinctValue.OccursIn"/> takes.</summary>
    public BitArray VersionsOf(IEnumerable<string> dataVersions)
    {
        var set = new BitArray(_versions.Count);
        foreach (var version in dataVersions)
        {
            set[_versions[version]] = true;
        }

        return set;
    }

    private static ColumnValues Read(ColumnDefinition column, IReadOnlyList<string> versions, IReadOnlyDictionary<string, SnapshotProfile> profiles)
    {
        var values = new Dictionary<string, BitArray>(StringComparer.Ordinal);
        var unlisted = new BitArray(versions.Count);
        foreach (var (number, version) in versions.Index())
        {
            var dictionary = profiles.GetValueOrDefault(version)?.Columns.FirstOrDefault(c => c.Name == column.Name)?.Dictionary;
            unlisted[number] = dictionary is null;
            foreach (var value in dictionary ?? [])
            {
                (values.TryGetValue(value, out var occurs) ? occurs : values[value] = new BitArray(versions.Count))[number] = true;
            }
        }

        return new ColumnValues(column, [.. values.OrderBy(v => v.Key, StringComparer.Ordinal).Select(v => new DistinctValue(v.Key, v.Value))], unlisted);
    }
}
