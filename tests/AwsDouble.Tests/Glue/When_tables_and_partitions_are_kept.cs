using System.Text.Json.Nodes;
using Ccar.Messaging.AwsDouble.Models;
using Ccar.Messaging.AwsDouble.Tests.Athena;
using Ccar.Messaging.AwsDouble.Tests.Clients;

namespace Ccar.Messaging.AwsDouble.Tests.Glue;

public sealed class When_tables_and_partitions_are_kept
{
    private const string OfSheet = """ "DatabaseName":"ccar","TableName":"sheet" """;

    [ModelFact]
    public async Task Names_are_in_lower_case_and_an_update_replaces_everything()
    {
        await using var world = await Warehouse.StartAsync();

        var first = (await world.Peer.CallAsync("glue", "GetTable", """{"DatabaseName":"CCAR","Name":"SHEET"}"""))["Table"]!;
        await world.Peer.CallAsync("glue", "UpdateTable", """{"DatabaseName":"ccar","VersionId":"0","TableInput":{"Name":"sheet","Description":"d"}}""");
        var late = await world.Peer.FailAsync("glue", "UpdateTable", """{"DatabaseName":"ccar","VersionId":"0","TableInput":{"Name":"sheet"}}""");
        var second = (await world.Peer.CallAsync("glue", "GetTable", """{"DatabaseName":"ccar","Name":"sheet"}"""))["Table"]!;

        Assert.Equal(("sheet", "business", "0"), ((string?)first["Name"], (string?)first["StorageDescriptor"]!["Columns"]![0]!["Name"], (string?)first["VersionId"]));
        Assert.Equal(("d", "1"), ((string?)second["Description"], (string?)second["VersionId"]));
        Assert.Null(second["StorageDescriptor"]);
        Assert.Equal("ConcurrentModificationException", (string?)late["error"]);
    }

    [ModelTheory]
    [InlineData("GetDatabase", """{"Name":"other"}""", "EntityNotFoundException")]
    [InlineData("GetTable", """{"DatabaseName":"ccar","Name":"other"}""", "EntityNotFoundException")]
    [InlineData("CreateDatabase", """{"DatabaseInput":{"Name":"CCAR"}}""", "AlreadyExistsException")]
    [InlineData("CreateTable", """{"DatabaseName":"ccar","TableInput":{"Name":"sheet"}}""", "AlreadyExistsException")]
    [InlineData("GetPartitions", """{"DatabaseName":"ccar","TableName":"sheet","Expression":"nokey = 'a'"}""", "InvalidInputException")]
    public async Task What_cannot_be_done_is_refused(string command, string input, string error)
    {
        await using var world = await Warehouse.StartAsync();

        Assert.Equal(error, (string?)(await world.Peer.FailAsync("glue", command, input))["error"]);
    }

    [ModelFact]
    public async Task A_batch_answers_with_what_failed()
    {
        await using var world = await Warehouse.StartAsync();
        world.Server.Glue.FailPartition("InternalServiceException");

        const string Batch = $$"""{{{OfSheet}},"PartitionInputList":[{"Values":["base","run009"]},{"Values":["base","run001"]},{"Values":["base"]}]}""";
        var answer = await world.Peer.CallAsync("glue", "BatchCreatePartition", Batch);

        Assert.Equal(
            ["InternalServiceException", "AlreadyExistsException", "InvalidInputException"],
            answer["Errors"]!.AsArray().Select(error => (string?)error!["ErrorDetail"]!["ErrorCode"]));
        Assert.Equal(3, world.Server.Glue.Partitions("ccar", "sheet").Count);
    }

    [ModelTheory]
    [InlineData("scenario = 'base' AND run_id = 'run001'", "base/run001")]
    [InlineData("run_id IN ('run001', 'run003')", "adverse/run001 base/run001")]
    [InlineData("scenario = 'adverse' OR (run_id > 'run001' AND NOT scenario = 'x')", "adverse/run001 base/run002")]
    [InlineData("run_id BETWEEN 'run002' AND 'run003'", "base/run002")]
    public async Task Partitions_are_found_by_expressions_in_pages(string expression, string expected)
    {
        await using var world = await Warehouse.StartAsync();

        Assert.Equal(expected, string.Join(' ', await ListAsync(world, expression)));
    }

    [ModelFact]
    public async Task A_partition_moves()
    {
        await using var world = await Warehouse.StartAsync();

        await world.Peer.CallAsync("glue", "UpdatePartition", $$"""
            {{{OfSheet}},"PartitionValueList":["base","run001"],"PartitionInput":{"Values":["base","run001"],"StorageDescriptor":{"Location":"s3://lake/else/"} } }
            """);
        var partition = await world.Peer.CallAsync("glue", "GetPartition", $$"""{{{OfSheet}},"PartitionValues":["base","run001"]}""");

        Assert.Equal("s3://lake/else/", (string?)partition["Partition"]!["StorageDescriptor"]!["Location"]);
        Assert.Empty(world.Server.Calls.Faulty);
    }

    private static async Task<List<string>> ListAsync(World world, string expression)
    {
        var found = new List<string>();
        string? token = null;
        do
        {
            var input = new JsonObject { ["DatabaseName"] = "ccar", ["TableName"] = "sheet", ["Expression"] = expression, ["MaxResults"] = 1, ["NextToken"] = token, ["ExcludeColumnSchema"] = true };
            if (token is null)
            {
                input.Remove("NextToken");
            }

            var page = await world.Peer.CallAsync("glue", "GetPartitions", input.ToJsonString());
            found.AddRange(page["Partitions"]!.AsArray().Select(partition => string.Join('/', partition!["Values"]!.AsArray().Select(value => (string)value!))));
            token = (string?)page["NextToken"];
        }
        while (token is not null);
        return found;
    }
}
