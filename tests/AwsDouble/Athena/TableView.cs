using System.Text.Json.Nodes;
using Ccar.Messaging.AwsDouble.S3;
using DuckDB.NET.Data;

namespace Ccar.Messaging.AwsDouble.Athena;

/// <summary>A table of Glue as a view: its columns by name or by position, and the values of its partitions as columns.</summary>
internal sealed class TableView(ObjectStore store, DuckDBConnection connection, JsonObject table)
{
    private readonly string _name = (string)table["Name"]!;
    private readonly IReadOnlyList<TableColumn> _columns = TableColumn.Read(table["StorageDescriptor"]?["Columns"]);
    private readonly IReadOnlyList<TableColumn> _keys = TableColumn.Read(table["PartitionKeys"]);

    /// <summary>Makes the view over what a statement reads. Returns how many bytes that is.</summary>
    public long Create(IReadOnlyList<JsonObject> partitions, PartitionSelection selection)
    {
        var scans = new List<string> { Empty() };
        var scanned = 0L;
        foreach (var (values, descriptor) in Parts(partitions))
        {
            var files = _keys.Zip(values).All(key => selection.Reads(key.First.Name, key.Second)) ? Files((string?)descriptor?["Location"] ?? "") : [];
            if (files.Count > 0)
            {
                scans.Add(Scan(values, descriptor!, files));
                scanned += files.Sum(file => file.Size);
            }
        }

        using var command = connection.CreateCommand();
        command.CommandText = $"CREATE VIEW {Sql.Name(_name)} AS {string.Join(" UNION ALL ", scans)}";
        command.ExecuteNonQuery();
        return scanned;
    }

    private IEnumerable<(IReadOnlyList<string> Values, JsonNode? Descriptor)> Parts(IReadOnlyList<JsonObject> partitions) => _keys.Count == 0
        ? [([], table["StorageDescriptor"])]
        : partitions.Select(partition => ((IReadOnlyList<string>)[.. partition["Values"]!.AsArray().Select(value => (string)value!)], partition["StorageDescriptor"]));

    private string Empty() => $"SELECT {string.Join(", ", _columns.Concat(_keys).Select(column => $"CAST(NULL AS {column.DuckDbType}) AS {Sql.Name(column.Name)}"))} WHERE false";

    private string Scan(IReadOnlyList<string> values, JsonNode descriptor, IReadOnlyList<StoredObject> files)
    {
        var keys = _keys.Zip(values, (key, value) => $"CAST({Sql.Text(value)} AS {key.DuckDbType})");
        var paths = $"[{string.Join(", ", files.Select(file => Sql.Text(file.Path)))}]";
        var library = (string?)descriptor["SerdeInfo"]?["SerializationLibrary"] ?? "";
        var (columns, source) = library.Contains("LazySimpleSerDe", StringComparison.Ordinal)
            ? new LinesOfText(_columns, table, descriptor).Scan(paths)
            : new ParquetFiles(connection, _name, _columns).Scan(paths);
        return $"SELECT {string.Join(", ", columns.Concat(keys))} FROM {source}";
    }

    /// <summary>Every object below the location, in folders too; names that begin with a dot or an underscore are skipped.</summary>
    private List<StoredObject> Files(string location)
    {
        if (!Uri.TryCreate(location, UriKind.Absolute, out var uri) || uri.Scheme != "s3")
        {
            throw QueryFailedException.User(1301, $"HIVE_FILESYSTEM_ERROR: the location '{location}' is none of S3");
        }

        var bucket = location["s3://".Length..].Split('/')[0];
        var prefix = location[("s3://".Length + bucket.Length)..].Trim('/');
        return [.. store.List(bucket, prefix.Length == 0 ? "" : prefix + "/").Where(file => file.Size > 0 && file.Key.Split('/')[^1] is not (['.' or '_', ..] or ""))];
    }
}
