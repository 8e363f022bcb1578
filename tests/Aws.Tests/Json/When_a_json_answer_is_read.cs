using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Amazon;
using Amazon.Athena;
using Amazon.Athena.Model;
using Amazon.BedrockAgent.Model;
using Amazon.BedrockAgentRuntime.Model;
using Amazon.BedrockRuntime;
using Amazon.BedrockRuntime.Model;
using Amazon.Glue.Model;
using Amazon.Runtime;
using Ccar.Messaging.Aws.Tests.Json.Samples;
using Ccar.Messaging.Aws.Tests.Support;

namespace Ccar.Messaging.Aws.Tests.Json;

[Collection(EnvironmentCollection.Name)]
public sealed class When_a_json_answer_is_read
{
    public static TheoryData<string> Operations => [.. Sample.All.Select(sample => sample.Operation)];

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Every_member_is_read(string operation)
    {
        var sample = Sample.Of(operation);

        var response = await Answered(sample.Request, sample.Answer);

        Assert.Empty(Mirror.Unset(response));
        Json.Equal(Mirror.Of(response), Encoding.UTF8.GetBytes(sample.Answer));
        Assert.Equal("5a2b-request", response.ResponseMetadata.RequestId);
        Assert.Equal(HttpStatusCode.OK, response.HttpStatusCode);
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Members_nobody_knows_are_ignored(string operation)
    {
        var sample = Sample.Of(operation);
        var richer = JsonNode.Parse(sample.Answer)!;
        Enrich(richer);

        var response = await Answered(sample.Request, richer.ToJsonString());

        Assert.Empty(Mirror.Unset(response));
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Absent_null_and_empty_members_are_null(string operation)
    {
        var sample = Sample.Of(operation);
        var members = JsonNode.Parse(sample.Answer)!.AsObject().Select(member => member.Key).ToArray();

        var absent = await Answered(sample.Request, "{}");
        var nulls = await Answered(sample.Request, new JsonObject(members.Select(name => KeyValuePair.Create(name, (JsonNode?)null))).ToJsonString());

        Assert.Empty(Mirror.Of(absent));
        Assert.Empty(Mirror.Of(nulls));
    }

    [Fact]
    public async Task Collections_are_null_until_the_sdk_is_told_otherwise()
    {
        const string empty = """{"Table":{"PartitionKeys":[],"Parameters":{},"StorageDescriptor":{"BucketColumns":[]}}}""";
        var request = Sample.Of("GetTable").Request;

        var table = ((GetTableResponse)await Answered(request, empty)).Table!;
        Assert.Null(table.PartitionKeys);
        Assert.Null(table.Parameters);
        Assert.Null(table.StorageDescriptor!.BucketColumns);
        Assert.Null(new StorageDescriptor().Columns);

        using var environment = new EnvironmentScope();
        AWSConfigs.InitializeCollections = true;
        table = ((GetTableResponse)await Answered(request, empty)).Table!;
        Assert.Empty(table.PartitionKeys!);
        Assert.Empty(table.Parameters!);
        Assert.Empty(table.StorageDescriptor!.BucketColumns!);
        Assert.Empty(new StorageDescriptor().Columns!);
    }

    [Fact]
    public async Task Collections_nobody_has_set_are_not_sent_either_way()
    {
        using var environment = new EnvironmentScope();
        AWSConfigs.InitializeCollections = true;
        await using var server = await FakeAws.Start(_ => Reply.Json("{}"));

        await JsonClient.Send(server, new StartQueryExecutionRequest { QueryString = "SELECT 1", ClientRequestToken = "t" });

        Assert.Equal("""{"ClientRequestToken":"t","QueryString":"SELECT 1"}""", server.Request.Text);
    }

    [Fact]
    public async Task Sql_null_differs_from_an_empty_text()
    {
        var results = (GetQueryResultsResponse)await Answered(
            Sample.Of("GetQueryResults").Request,
            """{"ResultSet":{"Rows":[{"Data":[{},{"VarCharValue":""},{"VarCharValue":null},{"VarCharValue":"1.0E7"}]}]}}""");

        Assert.Equal([null, "", null, "1.0E7"], results.ResultSet!.Rows!.Single().Data!.Select(datum => datum.VarCharValue));
    }

    [Fact]
    public async Task A_page_token_that_is_empty_ends_the_pages() =>
        Assert.Null(((GetPartitionsResponse)await Answered(Sample.Of("GetPartitions").Request, """{"NextToken":""}""")).NextToken);

    [Fact]
    public async Task A_constant_nobody_knows_is_kept()
    {
        var execution = (GetQueryExecutionResponse)await Answered(
            Sample.Of("GetQueryExecution").Request, """{"QueryExecution":{"Status":{"State":"PAUSED"},"StatementType":"DML"}}""");

        Assert.Equal("PAUSED", execution.QueryExecution!.Status!.State!.Value);
        Assert.True(execution.QueryExecution.Status.State != QueryExecutionState.RUNNING);
        Assert.Same(StatementType.DML, execution.QueryExecution.StatementType);
    }

    [Fact]
    public async Task Parts_of_a_message_that_are_no_text_are_passed_over()
    {
        var response = (ConverseResponse)await Answered(Sample.Of("Converse").Request, """
            {"output":{"message":{"role":"assistant","content":[{"reasoningContent":{"reasoningText":{"text":"hm","signature":"s"}}},{"text":"a"},
             {"toolUse":{"toolUseId":"t","name":"n","input":{}}},{"text":"b"}]}},"stopReason":"max_tokens"}
            """);

        Assert.Equal([null, "a", null, "b"], response.Output!.Message!.Content!.Select(part => part.Text));
        Assert.Equal(StopReason.Max_tokens, response.StopReason);
    }

    [Fact]
    public async Task Attributes_keep_the_kinds_of_their_values()
    {
        var metadata = ((RetrieveResponse)await Answered(
            Sample.Of("Retrieve").Request,
            """{"retrievalResults":[{"metadata":{"s":"x","i":1,"l":5000000000,"d":0.5,"b":false,"n":null,"a":["x",[1]],"o":{"k":{}}}}]}"""))
            .RetrievalResults!.Single().Metadata!;

        Assert.Equal("x", metadata["s"].AsString());
        Assert.Equal(1, metadata["i"].AsInt());
        Assert.Equal(5_000_000_000, metadata["l"].AsLong());
        Assert.Equal(0.5, metadata["d"].AsDouble());
        Assert.False(metadata["b"].AsBool());
        Assert.True(metadata["n"].IsNull());
        Assert.Equal(1, metadata["a"].AsList()[1].AsList()[0].AsInt());
        Assert.Empty(metadata["o"].AsDictionary()["k"].AsDictionary());
    }

    [Theory]
    [InlineData("1763986800", "2025-11-24T12:20:00.0000000Z")]
    [InlineData("1763986800.123", "2025-11-24T12:20:00.1230000Z")]
    [InlineData("1.763986800123E9", "2025-11-24T12:20:00.1230000Z")]
    [InlineData("-1", "1969-12-31T23:59:59.0000000Z")]
    [InlineData("\"2025-11-24T12:20:00.123Z\"", "2025-11-24T12:20:00.1230000Z")]
    [InlineData("\"2025-11-24T13:20:00+01:00\"", "2025-11-24T12:20:00.0000000Z")]
    public async Task Instants_are_utc_in_either_form(string wire, string expected)
    {
        var answer = await Answered(Sample.Of("GetIngestionJob").Request, $"{{\"ingestionJob\":{{\"startedAt\":{wire}}}}}");

        Assert.Equal(expected, ((GetIngestionJobResponse)answer).IngestionJob!.StartedAt!.Value.ToString("O"));
    }

    [Theory]
    [InlineData("GetQueryResults", """{"ResultSet":{"Rows":[{"Data":[{"VarCharValue":"1"},null,{"VarCharValue":"3"}]}]}}""", "item 2 of Data is null")]
    [InlineData("GetQueryResults", """{"ResultSet":{"Rows":[{"Data":[{"VarCharValue":12.50}]}]}}""", "VarCharValue is 12.50, not a text")]
    [InlineData("GetQueryResults", """{"UpdateCount":1.5}""", "UpdateCount is 1.5, not a whole number")]
    [InlineData("GetQueryResults", """{"ResultSet":[]}""", "ResultSet is [], not an object")]
    [InlineData("GetQueryExecution", """{"QueryExecution":{"Status":{"AthenaError":{"Retryable":"yes"}}}}""", "Retryable is \"yes\", not true or false")]
    [InlineData("GetQueryExecution", """{"QueryExecution":{"Status":{"SubmissionDateTime":1e300}}}""", "SubmissionDateTime is 1e300, not an instant")]
    [InlineData("GetQueryExecution", """{"QueryExecution":{"Status":{"SubmissionDateTime":"soon"}}}""", "SubmissionDateTime is \"soon\", not an instant")]
    [InlineData("GetQueryExecution", """{"QueryExecution":{"Statistics":{"DpuCount":true}}}""", "DpuCount is true, not a number")]
    [InlineData("GetTable", """{"Table":{"Parameters":{"p":1}}}""", "Parameters.p is 1, not a text")]
    [InlineData("Converse", """{"usage":{"inputTokens":3000000000}}""", "inputTokens is 3000000000, not a whole number")]
    public async Task A_value_that_is_not_of_its_type_is_refused_by_name(string operation, string answer, string complaint)
    {
        var exception = await Assert.ThrowsAnyAsync<AmazonServiceException>(() => Answered(Sample.Of(operation).Request, answer));

        Assert.Contains(complaint, exception.Message, StringComparison.Ordinal);
        Assert.StartsWith($"{operation} was answered with HTTP 200", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"NaN\"", double.NaN)]
    [InlineData("\"Infinity\"", double.PositiveInfinity)]
    [InlineData("\"-Infinity\"", double.NegativeInfinity)]
    public async Task Numbers_that_are_not_finite_come_as_text(string wire, double expected)
    {
        var results = (RetrieveResponse)await Answered(Sample.Of("Retrieve").Request, $"{{\"retrievalResults\":[{{\"score\":{wire}}}]}}");

        Assert.Equal(expected, results.RetrievalResults!.Single().Score);
    }

    private static async Task<AmazonWebServiceResponse> Answered(AmazonWebServiceRequest request, string answer)
    {
        await using var server = await FakeAws.Start(Reply.Json(answer));
        return await JsonClient.Send(server, request);
    }

    private static void Enrich(JsonNode? node)
    {
        if (node is JsonArray items)
        {
            items.ToList().ForEach(Enrich);
        }
        else if (node is JsonObject members)
        {
            members.Select(member => member.Value).ToList().ForEach(Enrich);
            if (!members.ContainsKey("p") && !members.ContainsKey("separatorChar") && !members.ContainsKey("0") && !members.ContainsKey("ccar.owner"))
            {
                members["somethingNew"] = new JsonObject { ["deep"] = new JsonArray(1, null, "x") };
            }
        }
    }
}
