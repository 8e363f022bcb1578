using System.Text.Json.Nodes;
using Amazon.Athena.Model;
using Amazon.BedrockAgent.Model;
using Amazon.BedrockAgentRuntime.Model;
using Amazon.EventBridge.Model;
using Amazon.Runtime;
using Ccar.Messaging.Aws.Tests.Json.Samples;
using Ccar.Messaging.Aws.Tests.Support;

namespace Ccar.Messaging.Aws.Tests.Json;

public sealed class When_a_json_request_is_written
{
    private const string KnowledgeBase = "/knowledgebases/KB12345678";
    private const string Model = "arn%3Aaws%3Abedrock%3Aeu-central-1%3A123456789012%3Ainference-profile%2Feu.anthropic.claude-x-v1%3A0";
    private const string Source = KnowledgeBase + "/datasources/DS12345678";

    public static TheoryData<string> Operations => [.. Sample.All.Select(sample => sample.Operation)];

    public static TheoryData<string, string, string, string[]> Routes => new()
    {
        { "Converse", "POST", $"/model/{Model}/converse", ["ModelId"] },
        { "GetIngestionJob", "GET", Source + "/ingestionjobs/JOB1234567", ["KnowledgeBaseId", "DataSourceId", "IngestionJobId"] },
        { "GetKnowledgeBaseDocuments", "POST", Source + "/documents/getDocuments", ["KnowledgeBaseId", "DataSourceId"] },
        { "IngestKnowledgeBaseDocuments", "PUT", Source + "/documents", ["KnowledgeBaseId", "DataSourceId"] },
        { "Retrieve", "POST", KnowledgeBase + "/retrieve", ["KnowledgeBaseId"] },
        { "RetrieveAndGenerate", "POST", "/retrieveAndGenerate", [] },
        { "StartIngestionJob", "PUT", Source + "/ingestionjobs/", ["KnowledgeBaseId", "DataSourceId"] },
    };

    [Fact]
    public void Every_operation_of_the_clients_is_among_the_samples()
    {
        var methods = JsonClient.Services
            .SelectMany(service => JsonClient.TypeOf(service, $"IAmazon{service}").GetMethods())
            .Select(method => method.Name)
            .Where(name => name.EndsWith("Async", StringComparison.Ordinal));

        Assert.Equal(methods.Select(name => name[..^"Async".Length]).Order(), Sample.All.Select(sample => sample.Operation).Order());
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public void The_sample_sets_every_property(string operation) =>
        Assert.All(Mirror.Unset(Sample.Of(operation).Request), path => Assert.Contains(".Filter.", path, StringComparison.Ordinal));

    [Fact]
    public void The_sample_of_a_filter_has_every_operator()
    {
        var filter = Mirror.Of(BedrockAgentRuntimeSamples.Filter()).ToJsonString();

        Assert.All(typeof(RetrievalFilter).GetProperties(), operation => Assert.Contains($"\"{operation.Name}\"", filter, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task The_signature_holds(string operation)
    {
        var sample = Sample.Of(operation);
        var request = await Sent(sample.Request);

        var service = sample.Service switch { "Athena" => "athena", "EventBridge" => "events", "Glue" => "glue", _ => "bedrock" };
        Assert.Null(new SigV4Verifier(FakeAws.AccessKey, FakeAws.SecretKey, FakeAws.Region, service).Fault(request));
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task The_body_holds_every_property_and_nothing_else(string operation)
    {
        var sample = Sample.Of(operation);
        var request = await Sent(sample.Request);

        string[] inThePath = Routes.Where(row => (string)row[0] == operation).Select(row => (string[])row[3]).SingleOrDefault() ?? [];
        if (request.Method == "GET")
        {
            Assert.Empty(request.Body);
            return;
        }

        Json.Equal(Mirror.Of(sample.Request, inThePath), request.Body);
    }

    [Theory]
    [InlineData("Athena", "AmazonAthena")]
    [InlineData("EventBridge", "AWSEvents")]
    [InlineData("Glue", "AWSGlue")]
    public async Task The_operation_is_named_in_a_header(string service, string prefix)
    {
        foreach (var sample in Sample.All.Where(sample => sample.Service == service))
        {
            var request = await Sent(sample.Request);

            Assert.Equal(("POST", "/"), (request.Method, request.Target));
            Assert.Equal($"{prefix}.{sample.Operation}", request.Headers["X-Amz-Target"]);
            Assert.Equal("application/x-amz-json-1.1", request.Headers["Content-Type"]);
        }
    }

    [Theory]
    [MemberData(nameof(Routes))]
    public async Task The_operation_is_named_by_method_and_path(string operation, string method, string target, string[] inThePath)
    {
        var request = await Sent(Sample.Of(operation).Request);

        Assert.Equal((method, target), (request.Method, request.Target));
        Assert.Equal(method == "GET" ? null : "application/json", request.Headers.GetValueOrDefault("Content-Type"));
        Assert.All(inThePath, name => Assert.DoesNotContain($"\"{name}\"", request.Text, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task A_request_with_nothing_set_is_an_empty_object() => Assert.Equal("{}", (await Sent(new DescribeEventBusRequest())).Text);

    [Fact]
    public async Task A_filter_of_scenario_and_runs_is_written_as_the_grammar_wants_it()
    {
        var request = await Sent(new RetrieveRequest
        {
            KnowledgeBaseId = "KB12345678",
            RetrievalQuery = new() { Text = "Total?" },
            RetrievalConfiguration = new()
            {
                VectorSearchConfiguration = new()
                {
                    Filter = new()
                    {
                        AndAll =
                        [
                            new() { Equals = new() { Key = "scenario", Value = "internal_baseline" } },
                            new() { In = new() { Key = "run_id", Value = new(new List<Amazon.Runtime.Documents.Document> { "run001" }) } },
                        ],
                    },
                },
            },
        });

        Assert.Equal(
            """{"retrievalConfiguration":{"vectorSearchConfiguration":{"filter":{"andAll":["""
            + """{"equals":{"key":"scenario","value":"internal_baseline"}},{"in":{"key":"run_id","value":["run001"]}}]}}},"""
            + """
            "retrievalQuery":{"text":"Total?"}}
            """,
            request.Text);
    }

    [Fact]
    public async Task Times_are_seconds_since_1970_with_milliseconds()
    {
        var time = new DateTime(2025, 11, 24, 12, 20, 0, 7, DateTimeKind.Utc);

        var request = await Sent(new PutEventsRequest { Entries = [new() { Time = time }, new() { Time = time.ToLocalTime() }] });

        Assert.Equal("""{"Entries":[{"Time":1763986800.007},{"Time":1763986800.007}]}""", request.Text);
    }

    [Fact]
    public async Task Text_comes_through_unharmed()
    {
        var request = await Sent(new StartQueryExecutionRequest { QueryString = Support.Operations.Nasty, ClientRequestToken = "t" });

        Assert.Equal(Support.Operations.Nasty, (string?)JsonNode.Parse(request.Body)!["QueryString"]);
    }

    [Fact]
    public async Task Empty_lists_and_texts_somebody_has_set_are_sent()
    {
        var request = await Sent(new StartQueryExecutionRequest { QueryString = "", ClientRequestToken = "t", ExecutionParameters = [] });

        Assert.Equal("""{"ClientRequestToken":"t","ExecutionParameters":[],"QueryString":""}""", request.Text);
    }

    public static TheoryData<AmazonWebServiceRequest, string, string> Tokens => new()
    {
        { new StartQueryExecutionRequest { QueryString = "SELECT 1" }, "ClientRequestToken", "ExecutionParameters" },
        { new StartIngestionJobRequest { KnowledgeBaseId = "k", DataSourceId = "d" }, "clientToken", "description" },
        { new IngestKnowledgeBaseDocumentsRequest { KnowledgeBaseId = "k", DataSourceId = "d", Documents = [] }, "clientToken", "x" },
    };

    [Theory]
    [MemberData(nameof(Tokens))]
    public async Task A_call_without_a_token_gets_one_that_its_retries_keep(AmazonWebServiceRequest request, string member, string absent)
    {
        await using var server = await FakeAws.Start(new Reply(503, ""), Reply.Json("{}"), Reply.Json("{}"));

        await JsonClient.Send(server, request);
        await JsonClient.Send(server, request);

        var tokens = server.Requests.Select(sent => (string?)JsonNode.Parse(sent.Body)![member]).ToArray();
        Assert.True(Guid.TryParseExact(tokens[0], "D", out _));
        Assert.Equal(tokens[0], tokens[1]);
        Assert.NotEqual(tokens[0], tokens[2]);
        Assert.DoesNotContain(absent, server.Requests[0].Text, StringComparison.Ordinal);
    }

    private static async Task<RecordedRequest> Sent(AmazonWebServiceRequest request)
    {
        await using var server = await FakeAws.Start(_ => Reply.Json("{}"));
        await JsonClient.Send(server, request);
        return server.Request;
    }
}
