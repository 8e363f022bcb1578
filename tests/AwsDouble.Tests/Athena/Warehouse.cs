using System.Text.Json.Nodes;
using Ccar.Messaging.AwsDouble.Tests.Clients;
using DuckDB.NET.Data;

namespace Ccar.Messaging.AwsDouble.Tests.Athena;

/// <summary>A table in Glue with Parquet written by DuckDB below its partitions, and questions to it from the JavaScript SDK.</summary>
internal static class Warehouse
{
    private const string Columns = """[{"Name":"Business","Type":"string"},{"Name":"balance","Type":"decimal(38,2)"},{"Name":"rate","Type":"double"},{"Name":"since","Type":"date"}]""";

    public static async Task<World> StartAsync()
    {
        var world = await World.StartAsync();
        world.Server.S3.CreateBucket("lake");
        await world.Peer.CallAsync("glue", "CreateDatabase", """{"DatabaseInput":{"Name":"Ccar"}}""");
        await world.Peer.CallAsync("glue", "CreateTable", $$"""
            {"DatabaseName":"ccar","TableInput":{"Name":"Sheet","TableType":"EXTERNAL_TABLE","PartitionKeys":[{"Name":"scenario","Type":"string"},{"Name":"run_id","Type":"string"}],
             "StorageDescriptor":{"Columns":{{Columns}},"Location":"s3://lake/sheet/"} } }
            """);
        await AddAsync(world, "base", "run001", "SELECT 'FX' AS business, 10.50::DECIMAL(38,2) AS balance, 12345678.9::DOUBLE AS rate, DATE '2026-01-31' AS since");
        await AddAsync(world, "base", "run002", "SELECT 'FX' AS business, 20::DECIMAL(38,2) AS balance, NULL::DOUBLE AS rate, NULL::DATE AS since UNION ALL SELECT '', NULL, 0.5, NULL");
        await AddAsync(world, "adverse", "run001", "SELECT 'FX' AS business, 99::DECIMAL(38,2) AS balance, 1::DOUBLE AS rate, NULL::DATE AS since");
        return world;
    }

    /// <summary>Writes Parquet and adds it as a partition.</summary>
    public static async Task AddAsync(World world, string scenario, string run, string sql)
    {
        var prefix = $"sheet/scenario={scenario}/run_id={run}/";
        world.Server.S3.Put("lake", prefix + "part-0.parquet", Parquet(sql));
        await world.Peer.CallAsync("glue", "BatchCreatePartition", $$"""
            {"DatabaseName":"ccar","TableName":"sheet","PartitionInputList":[{"Values":["{{scenario}}","{{run}}"],
             "StorageDescriptor":{"Columns":{{Columns}},"Location":"s3://lake/{{prefix}}"} }]}
            """);
    }

    public static byte[] Parquet(string sql)
    {
        var path = Path.GetTempFileName();
        using (var connection = new DuckDBConnection("DataSource=:memory:"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = $"COPY ({sql}) TO '{path}' (FORMAT parquet)";
            command.ExecuteNonQuery();
        }

        var bytes = File.ReadAllBytes(path);
        File.Delete(path);
        return bytes;
    }

    public static async Task<string> StartAsync(World world, string sql, string more = "")
    {
        var input = new JsonObject { ["QueryString"] = sql, ["QueryExecutionContext"] = new JsonObject { ["Database"] = "ccar" } };
        foreach (var (name, value) in JsonNode.Parse($"{{{more}}}")!.AsObject())
        {
            input[name] = value!.DeepClone();
        }

        return (string)(await world.Peer.CallAsync("athena", "StartQueryExecution", input.ToJsonString()))["QueryExecutionId"]!;
    }

    /// <summary>The execution when it is over.</summary>
    public static async Task<JsonNode> EndAsync(World world, string id)
    {
        while (true)
        {
            var execution = (await world.Peer.CallAsync("athena", "GetQueryExecution", $$"""{"QueryExecutionId":"{{id}}"}"""))["QueryExecution"]!;
            if ((string?)execution["Status"]!["State"] is not ("QUEUED" or "RUNNING"))
            {
                return execution;
            }
        }
    }

    public static Task<JsonNode> ResultsAsync(World world, string id, string more = "") =>
        world.Peer.CallAsync("athena", "GetQueryResults", $$"""{"QueryExecutionId":"{{id}}"{{more}}}""");

    /// <summary>The rows of a page, the names first; null is NULL.</summary>
    public static IReadOnlyList<string?[]> Rows(JsonNode page) =>
        [.. page["ResultSet"]!["Rows"]!.AsArray().Select(row => row!["Data"]!.AsArray().Select(cell => (string?)cell!["VarCharValue"]).ToArray())];
}
