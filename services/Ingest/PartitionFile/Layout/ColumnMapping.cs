using Ccar.Messaging.Contracts;

namespace Ccar.Messaging.Ingest.PartitionFile;

/// <summary>Finds the columns of a definition in a file: by name where it has a header.</summary>
internal static class ColumnMapping
{
    /// <summary>The field of each of the definition's columns.</summary>
    /// <exception cref="RefusedLandingException">Header and definition do not agree.</exception>
    public static IReadOnlyList<int> Map(CsvLayout layout, TableDefinition definition)
    {
        if (layout.Header is null)
        {
            return [.. Enumerable.Range(0, definition.Columns.Count)];
        }

        var fields = HeaderRules.Check(layout.Header).Index().ToDictionary(name => name.Item, name => name.Index, StringComparer.Ordinal);
        var names = definition.Columns.Select(column => column.Name).ToList();
        var missing = names.Where(name => !fields.ContainsKey(name)).ToList();
        var unknown = fields.Keys.Except(names, StringComparer.Ordinal).ToList();
        if (missing.Count > 0)
        {
            throw new RefusedLandingException(RejectionReason.MissingColumns, Missing(missing, unknown, definition.Table));
        }

        return unknown.Count == 0
            ? [.. names.Select(name => fields[name])]
            : throw new RefusedLandingException(
                RejectionReason.UnknownColumns,
                $"definitions/{definition.Table}.json does not know {List(unknown)}. Add to it what is meant to be there, or remove it from the file.");
    }

    private static string Missing(List<string> missing, List<string> unknown, string table)
    {
        var instead = unknown.Count == 0 ? "" : $" It has {List(unknown)} instead.";
        return $"The file lacks {List(missing)} of definitions/{table}.json.{instead} Add what is missing and land it again.";
    }

    private static string List(List<string> names)
    {
        var shown = string.Join(", ", names.Take(10).Select(ShownText.Value));
        return $"the {(names.Count == 1 ? "column" : "columns")} {shown}{(names.Count > 10 ? " and more" : "")}";
    }
}
