using System.Text.Json.Nodes;
using Ccar.Messaging.AwsDouble.Server;

namespace Ccar.Messaging.AwsDouble.Glue;

/// <summary>Glue's data catalogue: databases, tables, partitions. Names are in lower case, whatever was asked.</summary>
public sealed class DataCatalog : JsonService
{
    private readonly Dictionary<string, Database> _databases = [];
    private readonly Queue<string> _partitionErrors = new();

    internal DataCatalog()
    {
        Add("CreateDatabase", CreateDatabase);
        Add("GetDatabase", input => new JsonObject { ["Database"] = Find(input, "Name").Describe() });
        Add("CreateTable", CreateTable);
        Add("GetTable", input => new JsonObject { ["Table"] = FindTable(input, "Name").Describe() });
        Add("UpdateTable", UpdateTable);
        Add("DeleteTable", DeleteTable);
        new PartitionOperations(input => FindTable(input, "TableName"), _partitionErrors).AddTo(Add);
    }

    /// <summary>Makes a database; one that is there stays.</summary>
    public void CreateDatabase(string name)
    {
        lock (Gate)
        {
            _databases.TryAdd(name, new Database(name, new JsonObject { ["Name"] = name }));
        }
    }

    /// <summary>Removes a database with its tables, as somebody may by mistake.</summary>
    public void RemoveDatabase(string name)
    {
        lock (Gate)
        {
            _databases.Remove(name);
        }
    }

    /// <summary>The next partition to be created in a batch is refused with this code, inside a 200.</summary>
    public void FailPartition(string code)
    {
        lock (Gate)
        {
            _partitionErrors.Enqueue(code);
        }
    }

    /// <summary>A table as GetTable answers it; null when there is none.</summary>
    public JsonObject? Table(string database, string name)
    {
        lock (Gate)
        {
            return _databases.GetValueOrDefault(database)?.Tables.GetValueOrDefault(name)?.Describe();
        }
    }

    /// <summary>The partitions of a table as GetPartitions answers them.</summary>
    public IReadOnlyList<JsonObject> Partitions(string database, string table)
    {
        lock (Gate)
        {
            return [.. _databases.GetValueOrDefault(database)?.Tables.GetValueOrDefault(table)?.Partitions.Values.Select(partition => partition.DeepClone().AsObject()) ?? []];
        }
    }

    internal IReadOnlyList<string> TableNames(string database)
    {
        lock (Gate)
        {
            return [.. _databases.GetValueOrDefault(database)?.Tables.Keys ?? Enumerable.Empty<string>()];
        }
    }

    private static string Lower(JsonObject input, string member) => ((string)input[member]!).ToLowerInvariant();

    private static AwsException NotFound(string what) => new("EntityNotFoundException", $"{what} not found.");

    private JsonObject CreateDatabase(JsonObject input)
    {
        var definition = input["DatabaseInput"]!.AsObject();
        var name = Lower(definition, "Name");
        return _databases.TryAdd(name, new Database(name, definition)) ? [] : throw new AwsException("AlreadyExistsException", "Database already exists.");
    }

    private JsonObject CreateTable(JsonObject input)
    {
        var database = Find(input, "DatabaseName");
        var definition = input["TableInput"]?.AsObject() ?? throw new AwsException("InvalidInputException", "TableInput is missing.");
        var name = Lower(definition, "Name");
        return database.Tables.TryAdd(name, new Table(database.Name, name, definition)) ? [] : throw new AwsException("AlreadyExistsException", "Table already exists.");
    }

    private JsonObject UpdateTable(JsonObject input)
    {
        var definition = input["TableInput"]!.AsObject();
        var database = Find(input, "DatabaseName");
        var table = database.Tables.GetValueOrDefault(Lower(definition, "Name")) ?? throw NotFound($"Table {Lower(definition, "Name")}");
        if ((string?)input["VersionId"] is { } expected && expected != table.Version)
        {
            throw new AwsException("ConcurrentModificationException", $"Update table failed due to concurrent modifications: version {expected} was expected, {table.Version} is there.");
        }

        table.Replace(definition);
        return [];
    }

    private JsonObject DeleteTable(JsonObject input) =>
        Find(input, "DatabaseName").Tables.Remove(Lower(input, "Name")) ? [] : throw NotFound($"Table {Lower(input, "Name")}");

    private Database Find(JsonObject input, string member) =>
        _databases.GetValueOrDefault(Lower(input, member)) ?? throw NotFound($"Database {Lower(input, member)}");

    private Table FindTable(JsonObject input, string member) =>
        Find(input, "DatabaseName").Tables.GetValueOrDefault(Lower(input, member)) ?? throw NotFound($"Table {Lower(input, member)}");
}
