using Ccar.Messaging.Contracts;
using Ccar.Messaging.Query.BuildSql;

namespace Ccar.Messaging.Query.RetrieveAttributes;

/// <summary>Looks up everything a proposal names in one table. Case and spaces do not matter where they leave one name; what is not there is a fault.</summary>
internal sealed class ProposalResolver(Inquiry selected)
{
    private const int MostValues = 200;
    private readonly List<string> _faults = [];
    private readonly Dictionary<string, ILookup<string, DistinctValue>> _values = new(StringComparer.Ordinal);

    private TableView Table => selected.Table;

    public ProposedQuery Resolve(Proposal proposal, out IReadOnlyList<string> faults)
    {
        faults = _faults;
        CheckTable(proposal.Table);
        var function = ReadFunction(proposal.Function);
        return new ProposedQuery
        {
            Function = function,
            Column = ReadMeasure(proposal.Measure, function),
            Groups = [.. proposal.Groups.Where(g => !PartitionKeys.Has(g)).Select(FindColumn).OfType<ColumnDefinition>().Distinct()],
            Filters = ReadFilters(proposal.Filters),
            Proposal = proposal,
        };
    }

    private void CheckTable(string? table)
    {
        if (table is null || !string.Equals(table.Trim(), Table.Name, StringComparison.OrdinalIgnoreCase))
        {
            _faults.Add(table is null
                ? $"table_name is missing; it is {Table.Name}."
                : $"There is no table '{Shown.Safely(table)}' for this question; table_name is {Table.Name}.");
        }
    }

    private AggregationFunction ReadFunction(string? name)
    {
        if (FunctionNames.Find(name) is { } function)
        {
            return function;
        }

        _faults.Add($"There is no aggregation_function '{Shown.Safely(name!)}'; use {FunctionNames.All}.");
        return AggregationFunction.Sum;
    }

    private ColumnDefinition? ReadMeasure(string? name, AggregationFunction function)
    {
        if (function == AggregationFunction.Count && name is null or "*" or "")
        {
            return null;
        }

        if (string.IsNullOrWhiteSpace(name))
        {
            _faults.Add($"aggregation_attribute is missing; the measures are {Measures}.");
            return null;
        }

        var column = FindColumn(name);
        if (column is { Role: not ColumnRole.Measure } && function is not (AggregationFunction.Count or AggregationFunction.CountDistinct))
        {
            _faults.Add($"{column.Name} is no measure; the measures are {Measures}.");
        }

        return column;
    }

    private string Measures => Listing.Of(Table.Measures.Select(m => m.Name));

    private ColumnDefinition? FindColumn(string name)
    {
        var column = Table.Column(name);
        if (column is null)
        {
            _faults.Add($"There is no column '{Shown.Safely(name)}' in {Table.Name}; it has {Listing.Of(Table.Definition.Columns.Select(c => c.Name))}.");
        }

        return column;
    }

    private List<ColumnFilter> ReadFilters(IReadOnlyList<(string Column, AttributeFilter Filter)> filters)
    {
        var read = new List<ColumnFilter>();
        if (filters.Sum(f => f.Filter.In.Count + f.Filter.NotIn.Count) > MostValues)
        {
            _faults.Add($"More than {MostValues} values are named; name those of the question alone.");
            return read;
        }

        foreach (var (name, filter) in filters)
        {
            if (FindColumn(name) is not { } column)
            {
                continue;
            }

            if (read.Exists(f => f.Column == column))
            {
                _faults.Add($"{column.Name} is filtered twice; give one filter per column.");
            }
            else if (column.Role == ColumnRole.Measure)
            {
                _faults.Add($"{column.Name} is a measure and is not filtered by; a bound on figures is written as having.");
            }
            else
            {
                read.Add(ReadFilter(column, filter));
            }
        }

        return read;
    }

    private ColumnFilter ReadFilter(ColumnDefinition column, AttributeFilter filter)
    {
        var read = new ColumnFilter(column);
        var isRange = filter.IsRange;
        if ((isRange ? 1 : 0) + (filter.In.Count > 0 ? 1 : 0) + (filter.NotIn.Count > 0 ? 1 : 0) > 1)
        {
            _faults.Add($"The filter on {column.Name} is to be one of values, a range or an exclusion.");
        }
        else if (isRange)
        {
            read.Kept.AddRange(ReadRange(column, filter));
        }
        else
        {
            read.Kept.AddRange(filter.In.Select(value => FindValue(column, value)).OfType<DistinctValue>().Distinct());
            read.LeftOut.AddRange(filter.NotIn.Select(value => FindValue(column, value)).OfType<DistinctValue>().Distinct());
        }

        return read;
    }

    private List<DistinctValue> ReadRange(ColumnDefinition column, AttributeFilter filter)
    {
        if (column != Table.PeriodColumn)
        {
            _faults.Add($"{column.Name} has no order; name its values instead of a range.");
            return [];
        }

        if (filter.Above is not null || filter.Below is not null)
        {
            _faults.Add($"The ends of a range of {column.Name} are among its values; name them as 'from' and 'to'.");
            return [];
        }

        var values = Table.Vocabulary.Of(column.Name).In(selected.Selection.Versions).ToList();
        var order = PeriodCalendar.Of(values.Select(v => v.Text)).Values.ToList();
        var from = filter.From is { } first ? FindValue(column, first) : null;
        var to = filter.To is { } last ? FindValue(column, last) : null;
        var (start, end) = (from is null ? 0 : order.IndexOf(from.Text), to is null ? order.Count - 1 : order.IndexOf(to.Text));
        return start < 0 ? [] : [.. order.Skip(start).Take(end - start + 1).Select(text => values.First(v => v.Text == text))];
    }

    private DistinctValue? FindValue(ColumnDefinition column, string asked)
    {
        var alike = ValuesOf(column)[Plain(asked)].ToList();
        var found = alike.Where(v => v.Text == asked).ToList() is { Count: 1 } same ? same : alike;
        if (found.Count != 1)
        {
            _faults.Add(found.Count == 0
                ? $"{column.Name} has no value '{Shown.Safely(asked)}'{NearestValues.Sentence(NearestValues.To(Table, Shown.Safely(asked)))}."
                : $"'{Shown.Safely(asked)}' can be {Listing.Of(found.Select(v => v.Text))} of {column.Name}; write one of them exactly.");
        }

        return found.Count == 1 ? found[0] : null;
    }

    private ILookup<string, DistinctValue> ValuesOf(ColumnDefinition column) => _values.TryGetValue(column.Name, out var values)
        ? values
        : _values[column.Name] = Table.Vocabulary.Of(column.Name).Values.ToLookup(v => Plain(v.Text), StringComparer.OrdinalIgnoreCase);

    private static string Plain(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
