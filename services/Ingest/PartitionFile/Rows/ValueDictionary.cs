using System.Text;

namespace Ccar.Messaging.Ingest.PartitionFile;

/// <summary>The distinct values of a column, each made text once. When there are too many it stops to keep them.</summary>
internal sealed class ValueDictionary(DictionaryBudget budget)
{
    private Dictionary<byte[], string>? _values = new(Utf8Comparer.Instance);
    private long _bytes;

    /// <summary>Distinct values in ordinal order; null when they were too many.</summary>
    public IReadOnlyList<string>? Values => _values is null ? null : [.. _values.Values.Order(StringComparer.Ordinal)];

    /// <summary>The value as text.</summary>
    public string TextOf(ReadOnlySpan<byte> value)
    {
        if (_values is null)
        {
            return Encoding.UTF8.GetString(value);
        }

        var lookup = _values.GetAlternateLookup<ReadOnlySpan<byte>>();
        return lookup.TryGetValue(value, out var known) ? known : Add(lookup, value);
    }

    private string Add(Dictionary<byte[], string>.AlternateLookup<ReadOnlySpan<byte>> lookup, ReadOnlySpan<byte> value)
    {
        var text = Encoding.UTF8.GetString(value);
        var cost = DictionaryBudget.CostOf(value.Length);
        if (lookup.Dictionary.Count < budget.MaxValues && budget.TryTake(cost))
        {
            _bytes += cost;
            lookup[value] = text;
        }
        else
        {
            budget.Return(_bytes);
            _values = null;
        }

        return text;
    }
}
