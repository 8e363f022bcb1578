using System.Text.Json;
using System.Text.Json.Serialization;
using Ccar.Messaging.Contracts;
using Ccar.Messaging.Query.RetrieveAttributes;
using Ccar.Messaging.Storage;
using DuckDB.NET.Data;

namespace Ccar.Messaging.Bench;

/// <summary>A table of the data set as the product would hold it once landed: number columns are flows, text columns have dictionaries.</summary>
internal sealed record QuestionTable(
    [property: JsonPropertyName("table_id")] string TableId,
    string Csv,
    int Rows,
    IReadOnlyList<QuestionTable.TypedColumn> Columns)
{
    public const string Version = "0a";
    private const string Number = "DECIMAL(38,6)";
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public TableDefinition Definition => new() { Table = TableId, Columns = [.. Columns.Select(Define)] };

    public static IReadOnlyDictionary<string, QuestionTable> Of(string folder) => File.ReadLines(Path.Combine(folder, "tables.jsonl"))
        .Select(line => JsonSerializer.Deserialize<QuestionTable>(line, Json)!)
        .Select(table => table with { Columns = [.. table.Columns.Select(c => c with { Name = DefinitionRules.Normal(c.Name) })] })
        .ToDictionary(table => table.TableId, StringComparer.Ordinal);

    /// <summary>Makes the rows readable under the name that statements use.</summary>
    public void Load(DuckDBConnection connection, string folder)
    {
        var columns = Columns.Select(c => c.Type == "number" ? $"TRY_CAST({Quoted(c.Name)} AS {Number}) AS {Quoted(c.Name)}" : Quoted(c.Name));
        Execute(
            connection,
            $"CREATE TABLE {Quoted(TableId + "_versions")} AS SELECT 'c1' AS cycle, 'internal_baseline' AS scenario, 'run1' AS run_id, '{Version}' AS data_version, {string.Join(", ", columns)} "
            + $"FROM read_csv('{Path.Combine(folder, Csv)}', all_varchar = true, header = false, skip = 1, delim = ',', quote = '\"', names = [{string.Join(", ", Columns.Select(c => $"'{c.Name.Replace("'", "''", StringComparison.Ordinal)}'"))}])");
    }

    public Landscape Landscape(DuckDBConnection connection)
    {
        var view = TableView.Create(new TableSources
        {
            Definition = Definition,
            Cycles = [new CatalogDocument { Table = TableId, Cycle = "c1", Partitions = [Partition()] }],
            Profiles = new Dictionary<string, SnapshotProfile>(StringComparer.Ordinal) { [Version] = Profile(connection) },
        });
        return new Landscape([view], new ScenarioNames(["internal_baseline"], "internal_baseline"));
    }

    private static void Execute(DuckDBConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // names of the data set, quoted
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    private static string Quoted(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static ColumnDefinition Define(TypedColumn column) => column.Type == "number"
        ? new ColumnDefinition { Name = column.Name, Type = Number, Role = ColumnRole.Measure, Kind = MeasureKind.Flow, Nullable = true }
        : new ColumnDefinition { Name = column.Name, Type = "VARCHAR", Role = ColumnRole.Dimension };

    private CatalogPartition Partition() => new()
    {
        Scenario = "internal_baseline",
        RunId = "run1",
        DataVersion = Version,
        Rows = Rows,
        Sha256 = "0",
        SourceKey = "landed.csv",
        FiledKey = "filed.csv",
        MetadataKey = "metadata.json",
        Sequencer = "1",
        LandedAt = DateTimeOffset.UnixEpoch,
        FirstLandedAt = DateTimeOffset.UnixEpoch,
    };

    private SnapshotProfile Profile(DuckDBConnection connection) => new()
    {
        Rows = Rows,
        Bytes = 1,
        Sha256 = "0",
        Columns = [.. Definition.Columns.Select(c => Profile(connection, c))],
    };

    private ColumnProfile Profile(DuckDBConnection connection, ColumnDefinition column)
    {
        var values = column.Role == ColumnRole.Measure ? null : Values(connection, column.Name);
        return new ColumnProfile { Name = column.Name, Type = column.Type, Dictionary = values, DistinctValues = values?.Count };
    }

    private List<string> Values(DuckDBConnection connection, string column)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // names of the data set, quoted
        command.CommandText = $"SELECT DISTINCT {Quoted(column)} AS value FROM {Quoted(TableId + "_versions")} WHERE value IS NOT NULL ORDER BY value";
#pragma warning restore CA2100
        using var reader = command.ExecuteReader();
        var values = new List<string>();
        while (reader.Read())
        {
            values.Add(reader.GetString(0));
        }

        return values;
    }

    internal sealed record TypedColumn(string Name, string Type);
}
