using System.Text;
using System.Text.Json;
using Ccar.Messaging.AwsDouble.Models;
using Ccar.Messaging.AwsDouble.Signing;

namespace Ccar.Messaging.AwsDouble.Tests.Models;

public sealed class When_a_request_is_checked
{
    private const string Question = """{"messages":[{"role":"user","content":[{"text":"hello"}]}],"inferenceConfig":{"maxTokens":10}}""";

    public static TheoryData<string, string, string, string> Faulty => new()
    {
        { "athena", "GetQueryResults", """{"QueryExecutionId":"q","Page":1}""", "Page is not known" },
        { "athena", "GetQueryResults", "{}", "QueryExecutionId is missing" },
        { "athena", "GetQueryResults", """{"QueryExecutionId":7}""", "QueryExecutionId must be a text, not Number 7" },
        { "athena", "GetQueryResults", """{"QueryExecutionId":null}""", "QueryExecutionId must be a text, not Null null" },
        { "athena", "GetQueryResults", """{"QueryExecutionId":"q","MaxResults":1001}""", "MaxResults is 1001, not 1 to 1000" },
        { "athena", "GetQueryResults", """{"QueryExecutionId":"q","MaxResults":1.5}""", "MaxResults must be a whole number, not Number 1.5" },
        { "athena", "GetQueryResults", """{"QueryExecutionId":"q","QueryResultType":"ROWS"}""", "QueryResultType is 'ROWS', not one of DATA_MANIFEST, DATA_ROWS" },
        { "athena", "StartQueryExecution", """{"QueryString":"SELECT 1","ClientRequestToken":"short"}""", "ClientRequestToken has 5 characters, not 32 to 128" },
        { "athena", "StartQueryExecution", """{"QueryString":"SELECT 1","WorkGroup":"a b"}""", "WorkGroup is 'a b', which does not match [a-zA-Z0-9._-]{1,128}" },
        { "glue", "BatchCreatePartition", """{"DatabaseName":"d","TableName":"t","PartitionInputList":{}}""", "PartitionInputList must be Array, not Object" },
        { "glue", "CreateTable", """{"DatabaseName":"d","TableInput":{"PartitionKeys":[{"Type":"string"}]}}""", "TableInput.PartitionKeys[0].Name is missing" },
        { "events", "PutEvents", """{"Entries":[]}""", "Entries has 0 elements, not 1 to 10" },
        { "events", "PutEvents", """{"Entries":[{"Time":"2026-01-01T00:00:00Z"}]}""", "Entries[0].Time must be seconds since 1970" },
        { "bedrock-agent-runtime", "Retrieve", Retrieving("""{"equals":{"key":"a","value":1},"in":{"key":"a","value":[1]}}"""), "filter must have exactly one member, not 2" },
        { "bedrock-agent-runtime", "Retrieve", Retrieving("""{"andAll":[{"equals":{"key":"a","value":1}}]}"""), "filter.andAll has 1 elements, not 2" },
        { "bedrock-agent-runtime", "Retrieve", Retrieving("""{"andAll":[{"equals":{"key":"a","value":1}},{"is":{}}]}"""), "filter.andAll[1].is is not known" },
    };

    [ModelTheory]
    [MemberData(nameof(Faulty))]
    public async Task What_is_wrong_is_named(string service, string operation, string input, string fault)
    {
        var models = await OfficialModels.LoadAsync();

        var faults = models[service].Faults(operation, JsonElement.Parse(input));

        Assert.Contains(faults, found => found.Contains(fault, StringComparison.Ordinal));
    }

    [ModelFact]
    public async Task A_good_one_has_no_faults()
    {
        const string Filter = """{"andAll":[{"equals":{"key":"scenario","value":"internal_baseline"}},{"in":{"key":"run_id","value":["run001"]}}]}""";
        var models = await OfficialModels.LoadAsync();

        Assert.Empty(models["bedrock-agent-runtime"].Faults("Retrieve", JsonElement.Parse(Retrieving(Filter))));
    }

    [ModelFact]
    public async Task Its_operation_and_labels_are_read_off_method_and_path()
    {
        var read = await ReadAsync("bedrock-runtime", Request("POST", "/model/arn%3Aaws%3Abedrock%3Aus-east-1%3A%3Afoundation-model%2Fanthropic.claude-v2/converse", Question));

        Assert.Equal("Converse", read.Operation);
        Assert.Equal("arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-v2", (string?)read.Input["modelId"]);
        Assert.Empty(read.Faults);
    }

    [ModelFact]
    public async Task A_member_of_the_path_is_refused_in_the_body()
    {
        var read = await ReadAsync("bedrock-runtime", Request("POST", "/model/m/converse", Question.Replace("""{"messages""", """{"modelId":"m","messages""", StringComparison.Ordinal)));

        Assert.Equal(["modelId belongs into the uri, not into the body"], read.Faults);
    }

    [ModelFact]
    public async Task A_missing_slash_is_another_path()
    {
        var read = await ReadAsync("bedrock-agent", Request("PUT", "/knowledgebases/ABCDEFGHIJ/datasources/ABCDEFGHIJ/ingestionjobs", "{}"));

        Assert.Null(read.Operation);
        Assert.Equal(["PUT /knowledgebases/ABCDEFGHIJ/datasources/ABCDEFGHIJ/ingestionjobs is no operation of this service"], read.Faults);
    }

    [ModelFact]
    public async Task Operations_that_the_package_lacks_are_known()
    {
        const string Documents = """{"documents":[{"content":{"dataSourceType":"S3","s3":{"s3Location":{"uri":"s3://bucket/card.md"}}}}]}""";

        var read = await ReadAsync("bedrock-agent", Request("PUT", "/knowledgebases/ABCDEFGHIJ/datasources/ABCDEFGHIJ/documents", Documents));
        var empty = await ReadAsync("bedrock-agent", Request("PUT", "/knowledgebases/ABCDEFGHIJ/datasources/ABCDEFGHIJ/documents", """{"documents":[]}"""));

        Assert.Equal("IngestKnowledgeBaseDocuments", read.Operation);
        Assert.Empty(read.Faults);
        Assert.Equal(["documents has 0 elements, not 1 to 10"], empty.Faults);
    }

    [ModelFact]
    public async Task The_target_and_the_content_type_are_checked()
    {
        var good = Request("POST", "/", """{"QueryExecutionId":"q"}""").WithHeader("Content-Type", "application/x-amz-json-1.1").WithHeader("X-Amz-Target", "AmazonAthena.StopQueryExecution");

        Assert.Empty((await ReadAsync("athena", good)).Faults);
        Assert.Contains("Content-Type is 'application/json'", Assert.Single((await ReadAsync("athena", good.WithHeader("Content-Type", "application/json"))).Faults), StringComparison.Ordinal);
        Assert.Null((await ReadAsync("athena", good.WithHeader("X-Amz-Target", "AmazonAthena.Stop"))).Operation);
        Assert.Equal(["the body is not a JSON object"], (await ReadAsync("athena", good with { Body = "[]"u8.ToArray() })).Faults);
    }

    [ModelFact]
    public async Task A_member_written_twice_is_refused()
    {
        var read = await ReadAsync("bedrock-runtime", Request("POST", "/model/m/converse", Question.Replace("{\"messages\"", "{\"messages\":[],\"messages\"", StringComparison.Ordinal)));

        Assert.Contains("the body is not a JSON object", read.Faults);
    }

    private static string Retrieving(string filter) =>
        $$$"""{"knowledgeBaseId":"ABCDEFGHIJ","retrievalQuery":{"text":"q"},"retrievalConfiguration":{"vectorSearchConfiguration":{"filter":{{{filter}}} } } }""";

    private static async Task<ModelledRequest> ReadAsync(string service, RecordedRequest request) => (await OfficialModels.LoadAsync())[service].Read(request);

    private static RecordedRequest Request(string method, string target, string body) => new()
    {
        Method = method,
        Target = target,
        Headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { ["Content-Type"] = "application/json" },
        Body = Encoding.UTF8.GetBytes(body),
    };
}
